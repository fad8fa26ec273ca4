import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/deploy/**', 'tests/large/**'],
          // Some start a command of their own, and a busy machine is no failure.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Builds the shipped archive once, as a publisher would, for every test that reads it.
          globalSetup: ['tests/e2e/site.ts'],
          // Some build a site many times over, and a busy machine is no failure.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
