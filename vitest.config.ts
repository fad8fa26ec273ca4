import { defineConfig } from 'vitest/config'

const SLOW = 'tests/**/*.slow.test.ts'
const SMOKE = 'tests/e2e/**/*.smoke.test.ts'

/** A build or a start of the program takes longer on a busy machine, which is not a failure. */
const TIMEOUT = { unit: 30_000, slow: 120_000, e2e: 180_000 }

// `npm test` runs unit and smoke, `npm run test:slow` the rest.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/deploy/**', 'tests/large/**', 'tests/zotero/**', SLOW],
          testTimeout: TIMEOUT.unit,
          // Half of the processor time went into loading the same modules for each file. No module keeps state.
          isolate: false,
        },
      },
      {
        test: {
          // Files that take more than about three seconds: long property tests, large inputs, worker threads.
          name: 'slow',
          include: [SLOW],
          testTimeout: TIMEOUT.slow,
        },
      },
      ...[
        { name: 'smoke', include: [SMOKE] },
        { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: [SMOKE] },
      ].map((project) => ({
        test: {
          ...project,
          // Builds the shipped archive once, as a publisher would, for every test that reads it.
          globalSetup: ['tests/e2e/site.ts'],
          testTimeout: TIMEOUT.e2e,
          hookTimeout: TIMEOUT.e2e,
        },
      })),
    ],
  },
})
