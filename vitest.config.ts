import { defineConfig } from 'vitest/config';

// Real engines on two cores: these limits only end what hangs.
const STEP_LIMIT_MS = 60_000;
const START_LIMIT_MS = 180_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: STEP_LIMIT_MS,
          include: [
            'packages/**/*.test.ts',
            'apps/api/**/*.test.ts',
            'apps/cli/**/*.test.ts',
            'indexer/**/*.test.ts',
            'mappings/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
        },
      },
      { test: { name: 'extraction', include: ['test/extraction/**/*.test.ts'], testTimeout: STEP_LIMIT_MS } },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts', 'test/relevance/**/*.test.ts'],
          globalSetup: ['test/integration/product/start-engines.ts'],
          // One pair of engines, with one alias: one file at a time.
          fileParallelism: false,
          testTimeout: STEP_LIMIT_MS,
          hookTimeout: START_LIMIT_MS,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve-product.ts'],
          fileParallelism: false,
          testTimeout: STEP_LIMIT_MS,
          hookTimeout: START_LIMIT_MS,
        },
      },
      { test: { name: 'web', include: ['apps/web/**/*.test.{ts,tsx}'] } },
    ],
  },
});
