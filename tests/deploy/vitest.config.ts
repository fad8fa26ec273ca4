import { defineConfig } from 'vitest/config'

// Real servers: run by `npm run test:deploy`, and not by `npm test`, which needs nothing but Node and a browser.
export default defineConfig({
  test: {
    include: ['tests/deploy/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
