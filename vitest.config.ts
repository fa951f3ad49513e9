import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'apps/api/**/*.test.ts',
            'apps/cli/**/*.test.ts',
            'indexer/**/*.test.ts',
            'mappings/**/*.test.ts',
            'scripts/**/*.test.ts',
            'test/extraction/**/*.test.ts',
          ],
        },
      },
      // Real engines on two cores: one file at a time.
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], fileParallelism: false } },
      { test: { name: 'web', include: ['apps/web/**/*.test.{ts,tsx}'] } },
    ],
  },
});
