import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PREFIX = '\0builtin:';

/**
 * Node's own modules as `process.getBuiltinModule` has them. An import statement makes Node read every property of one,
 * and some of them load other modules (fs its streams, http from Node 22 on the other HTTP client): 5 % of a command's
 * start, and more of a call's.
 */
export function loadedBuiltins() {
  return {
    name: 'loaded-builtins',
    // One for each importer: a module that chunks share would be one more file to read.
    resolveId(source, importer, { kind }) {
      if (kind !== 'import-statement' || !isBuiltin(source) || importer?.startsWith('\0')) return null;
      return `${PREFIX}${source}?${relative(ROOT, importer)}`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const [name] = id.slice(PREFIX.length).split('?');
      const members = Object.keys(process.getBuiltinModule(name)).filter((key) =>
        /^(?!default$)[\w$]+$/.test(key),
      );
      // Pure: what nobody imports is left out.
      const code = [
        `const builtin = /* @__PURE__ */ process.getBuiltinModule('${name}');`,
        'export default builtin;',
        ...members.map((key) => `export const ${key} = /* @__PURE__ */ (() => builtin.${key})();`),
      ].join('\n');
      return { code, moduleSideEffects: false };
    },
  };
}
