import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withTypographicQuotes } from '../../src/i18n/typographic-quotes.ts'

test.each([
  ['en', `Judge clears "Rust" star`, 'Judge clears “Rust” star'],
  ['en-GB', `"It's over", says mayor`, '“It’s over”, says mayor'],
  ['en', `'Eagle' has landed`, '‘Eagle’ has landed'],
  ['en', `Back to the '90s`, 'Back to the ’90s'],
  ['en', `Readers' letters`, 'Readers’ letters'],
  ['en', `Pipe of 6" and 8" bursts`, `Pipe of 6" and 8" bursts`],
  ['en', `One " alone`, `One " alone`],
  ['de', `Das "Ende" naht`, 'Das „Ende“ naht'],
  ['fr', `L'affaire "Dreyfus"`, 'L’affaire «\u202fDreyfus\u202f»'],
  ['ja', `"x"`, `"x"`],
  [undefined, `The "Fram" sails`, 'The “Fram” sails'],
])('quotation marks of a headline in %s: %s', (language, headline, shown) => {
  expect(withTypographicQuotes(headline, language)).toBe(shown)
})

test('nothing but quotation marks and the spaces inside them change', () => {
  const headlines = fc.string({ unit: fc.constantFrom('"', "'", ' ', 'a', 'é', '1', ',', '(', ')') })
  fc.assert(
    fc.property(headlines, fc.constantFrom('en', 'de', 'fr', 'sv', 'ko'), (headline, language) => {
      const plain = withTypographicQuotes(headline, language)
        .replace(/[“”„«»]/g, '"')
        .replace(/[‘’‚‹›]/g, "'")
      expect(plain.replaceAll('\u202f', '')).toBe(headline)
    }),
  )
})
