import { defineConfig } from 'vitest/config'

// Zotero’s own translators: run by `npm run test:zotero`, which says what it needs.
export default defineConfig({
  test: {
    include: ['tests/zotero/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
