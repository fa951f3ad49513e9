import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadStart } from './preload-start.ts';
import { startChunk } from './start-chunk.ts';

// Chromium 109 is the newest browser of Windows 7, and the browsers of UOS and Kylin lag further behind.
const OLDEST_BROWSER = 'chrome92';
const apiPort = process.env.API_PORT ?? '3000';

/** `vite build` makes what the browser loads, `vite build --ssr src/draw-first-screen.tsx` what the server draws the first screen with. */
export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [
    react(),
    { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' },
    ...(isSsrBuild ? [] : [preloadStart()]),
  ],
  build: isSsrBuild
    ? { outDir: 'dist-server', copyPublicDir: false }
    : {
        outDir: 'dist',
        manifest: true,
        target: OLDEST_BROWSER,
        cssTarget: OLDEST_BROWSER,
        // All of it is smaller than one picture, and one request; pages of later never wait for their looks.
        cssCodeSplit: false,
        // A data: URL in a style sheet would need a wider policy for no gain.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: startChunk, debugName: 'start' }] } } },
      },
  // One module with all that it needs: the server of the product knows nothing of React.
  ...(isSsrBuild ? { ssr: { noExternal: true }, define: { 'process.env.NODE_ENV': '"production"' } } : {}),
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${apiPort}` } },
}));
