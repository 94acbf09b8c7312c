/**
 * What node-fetch brings for Nodes older than 18. Even looking for web streams costs a command's start, since Node
 * loads its own when they are first touched.
 */
const BY_NODE = {
  '/fetch-blob/streams.cjs': '',
  '/node-domexception/index.js': 'export default globalThis.DOMException;',
};

export function withoutPolyfills() {
  return {
    name: 'without-polyfills',
    load(id) {
      const found = Object.entries(BY_NODE).find(([path]) => id.endsWith(path));
      return found ? { code: found[1], moduleSideEffects: false } : null;
    },
  };
}
