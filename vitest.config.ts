import { defineConfig } from 'vitest/config';

/** Stops what hangs; a machine under load is slow, and no test is a measure of it. */
const HANGS = 30 * 60_000;

// `npm test` runs everything but test/prove/. `npm run prove` (mode `prove`) runs that, and the laws and the other parser
// with many more cases each.
export default defineConfig(({ mode }) => ({
  test: {
    ...(mode === 'prove'
      ? {
          include: ['test/{prove,properties}/**/*.test.ts', 'test/differential.test.ts'],
          env: { TIMES: '10' },
        }
      : { include: ['test/**/*.test.ts'], exclude: ['test/prove/**'] }),
    globalSetup: ['test/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: HANGS,
    hookTimeout: HANGS,
    teardownTimeout: HANGS,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['**/*.generated.*', '**/*.d.ts'],
      reporter: ['text-summary'],
    },
  },
}));
