import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { quietLiveAnnouncer } from './build/quiet-live-announcer';

// Everything is bundled: nothing is loaded from node_modules at run time. Main and preload are CommonJS, preload
// because a sandboxed preload must be, main so that the preview runtime can hand it its own `electron`.
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } as const;

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      target: 'node20',
      rolldownOptions: { input: 'src/main/index.ts', external: ['electron'], output: commonJs },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node20',
      rolldownOptions: { input: 'src/preload/index.ts', external: ['electron'], output: commonJs },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react(), quietLiveAnnouncer()],
    worker: { format: 'es', plugins: () => [] },
    build: {
      outDir: 'out/renderer',
      target: 'chrome140',
      // Small files must stay files: the page's policy refuses data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
});
