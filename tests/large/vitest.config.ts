import { defineConfig } from 'vitest/config'

// An archive of 10,000 stories takes minutes: run by `npm run test:large`, and not by `npm test`.
export default defineConfig({
  test: {
    include: ['tests/large/**/*.test.ts'],
    globalSetup: ['tests/large/site.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
