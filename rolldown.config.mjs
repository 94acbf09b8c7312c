import { defineConfig } from 'rolldown';

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
  // Packages stay packages: @azure/identity is large and rarely asked for.
  external: /^[^./]|^node:/,
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    cleanDir: true,
    // Two files instead of twenty for what every call needs: each group takes what its module imports statically.
    codeSplitting: {
      groups: [
        { name: 'start', priority: 2, test: /src\/cli\/run\.ts$/ },
        { name: 'call', priority: 1, test: /src\/cli\/cmdlet-command\.ts$/ },
      ],
    },
  },
});
