import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Chromium 109 is the newest browser of Windows 7, and the browsers of UOS and Kylin lag further behind.
const OLDEST_BROWSER = 'chrome92';
const apiPort = process.env.API_PORT ?? '3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' }],
  build: {
    outDir: 'dist',
    manifest: true,
    target: OLDEST_BROWSER,
    cssTarget: OLDEST_BROWSER,
    // A data: URL in a style sheet would need a wider policy for no gain.
    assetsInlineLimit: 0,
  },
  server: { host: '127.0.0.1', proxy: { '/api': `http://127.0.0.1:${apiPort}` } },
});
