import { defineConfig } from 'vitest/config';

// Names without a hash are addresses that Java loads; chunks are only loaded by our own modules, so they carry one.
export default defineConfig({
  base: './',
  build: {
    outDir: 'dist',
    target: ['chrome125', 'firefox128', 'safari18'],
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        'process-map': 'src/process-map/process-map.ts',
        'process-modeler': 'src/process-modeler/process-modeler.ts',
        'draft-keeper': 'src/draft-keeper/draft-keeper.ts',
        fairlight: 'src/theme/fairlight.css',
      },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'theme/[name][extname]',
      },
    },
  },
  test: {
    // Drawing a whole model takes a while where there is no real browser.
    testTimeout: 30_000,
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
  },
});
