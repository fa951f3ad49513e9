import type { Plugin } from 'vite';
import { START } from './start-chunk.ts';

/**
 * Tells the browser at the head of the page which scripts the application will need. As `preload`, not `modulepreload`: they are fetched
 * at once, but compiled only when they are imported, so that the first paint does not wait for that.
 */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk');
        const start = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(START)));
        if (!start) throw new Error(`${START} is in no chunk`);
        return [start.fileName, ...start.imports].map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'script', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
