const DETOUR = /^export \{ ([\w$, ]+) \} from "\.\/([\w-]+\.js)";\s*$/;

/**
 * A module that is asked for by itself and lies in a larger chunk gets a file that only leads there. Whoever asks is
 * sent to the chunk, which has the same names: one file less to find and to read.
 */
export function withoutDetours() {
  return {
    name: 'without-detours',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      for (const { fileName, code } of chunks) {
        const [, names = ' as ', chunk] = DETOUR.exec(code) ?? [];
        if (names.includes(' as ')) continue;
        const file = fileName.split('/').at(-1);
        for (const asking of chunks) {
          asking.code = asking.code.replaceAll(`/${file}")`, `/${chunk}")`);
        }
        delete bundle[fileName];
      }
    },
  };
}
