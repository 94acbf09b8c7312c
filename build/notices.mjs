import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the licences of the packages that are in the bundle beside it. */
export function notices() {
  return {
    name: 'notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle)
        .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
        .filter((id) => !id.startsWith('\0'));
      const folders = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id) ?? []);
      const source = [...new Set(folders)]
        .sort()
        .map(noticeOf)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
    },
  };
}

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : author?.name;
  return `${name} ${version}, ${license}${by ? `, by ${by}` : ''}\n\n${licenceText(folder)}`;
}

/** A few packages say it at the end of their README, or by name only. */
function licenceText(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  const readme = join(folder, 'README.md');
  return existsSync(readme)
    ? (/^(?:#+ *)?License\n[\s\S]*/im.exec(readFileSync(readme, 'utf8'))?.[0] ?? '')
    : '';
}
