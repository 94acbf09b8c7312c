import { readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { loadedBuiltins } from './build/loaded-builtins.mjs';
import { notices } from './build/notices.mjs';
import { withoutDetours } from './build/without-detours.mjs';
import { withoutPolyfills } from './build/without-polyfills.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** What only the generator reads, which is not published; what a package of the bundle uses where somebody has it. */
const FOUND_WHERE_THEY_ARE = ['inflection', 'js-yaml', 'kerberos', 'supports-color'];

// What Node starts is one file and few chunks: reading four hundred modules was half of a command's time. Every file
// lies two folders below the package, where the paths from import.meta.url to `cmdlets` and `scenarios` hold.
export default defineConfig({
  input: {
    'cli/main': 'src/cli/main.ts',
    'library/index': 'src/index.ts',
    'sandbox/index': 'src/sandbox/index.ts',
    'generate/generate': 'src/generate/generate.ts',
    'generate/generate-modules': 'src/generate/generate-modules.ts',
  },
  platform: 'node',
  // The large ones stay packages, since they are rarely asked for. Looking for the small ones, and for what they look
  // for in turn, took longer than running them.
  external: [...Object.keys(dependencies), ...FOUND_WHERE_THEY_ARE],
  // As a module json5 needs no wrapper.
  resolve: { mainFields: ['module', 'main'] },
  plugins: [withoutPolyfills(), loadedBuiltins(), withoutDetours(), notices()],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    cleanDir: true,
    // For withoutDetours.
    minifyInternalExports: false,
    // Few files for what every call needs: each group takes what its module imports statically.
    codeSplitting: {
      groups: [
        { name: 'start', priority: 3, test: /src\/cli\/command-process\.ts$/ },
        { name: 'call', priority: 2, test: /src\/cli\/cmdlet-command\.ts$/ },
        {
          name: 'wire',
          priority: 1,
          test: /src\/dispatch\/(?:direct-agents|dispatch|transport)\.ts$|\/node-fetch\/src\/index\.js$/,
        },
      ],
    },
  },
});
