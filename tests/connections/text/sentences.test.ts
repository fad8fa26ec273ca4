import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from '../../../src/connections/text/sentences.ts'

/** Sentences are written with `|` where they must be cut. */
test.each([
  ['en', 'It rained. | The game went on.'],
  ['en', 'Mr. Baldwin met Gen. George W. Bush of St. Louis. | Both left.'],
  ['en', 'She moved to the U.S. in 1990. | The U.S. Senate sat. | He lives in the U.S. | The rest stayed.'],
  ['en', 'U.S.-led forces left at 5 p.m. Friday.'],
  ['en', 'He was No. 5 of 20. | It cost $3.5 million. | 12 people came.'],
  ['en', 'Did he say no? | No. | He said “Yes!” and left.'],
  ['en', '“It is over.” | “Is it?” she asked. | (It was.) | Then …'],
  ['en', 'And so it went ... until May. | Nobody knew... | Then it stopped.'],
  ['en', 'Acme Inc. said so. | Acme Inc. | The end.'],
  ['en', 'He read node.js 2.0 notes. | See example.com. | Done.'],
  ['en', 'On Aug. 12 he came. | In Aug. 1990 he left.'],
  ['de', 'Am 20. Juli 1969 landeten sie. | Das war der 2. Flug. | Er wohnt in der Str. des 17. Juni.'],
  ['de', 'Er sagte: „Es ist vorbei.“ | Dr. Meier kam z. B. um 8 Uhr, d. h. zu spät.'],
  ['fr', 'M. Dupont est venu. | « C’est fini. » | Il est parti.'],
  ['es', 'El Sr. Pérez llegó a EE. UU. en 1990. | ¿Quién es? | ¡Nadie! | Nada.'],
  ['ja', '雨が降った。|試合は続いた。|「はい。」と話した。'],
  ['zh', '他说：“好。”|她走了！|真的吗？'],
  ['ar', 'هل جاء د. محمد؟ | نعم. | ثم ذهب.'],
  ['hi', 'बारिश हुई। | खेल चला।'],
  [undefined, 'Two\nlines and\u00a0spaces. | End'],
])('%s: %s', (language, marked) => {
  const text = marked.replace(/ ?\| ?/g, (cut) => (cut === '|' ? '' : ' '))
  const sentences = marked.split('|').map((sentence) => sentence.trim().replace(/\s+/g, ' '))
  expect(splitSentences(text, language)).toEqual(sentences)
})

test('the sentences hold every character of the text, in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['Mr.', 'U.S.', 'No.', '5', '. ', '! ', '?” ', '。', '」', '…', '\n', ' ', 'The', 'a', '20.'],
    ),
    fc.string({ unit: 'grapheme' }),
  )
  const language = fc.constantFrom('en', 'de', 'fr', 'es', 'ja', undefined)
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), language, (pieces, language) => {
      const text = pieces.join('')
      const sentences = splitSentences(text, language)
      expect(sentences.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
      expect(sentences).not.toContain('')
      for (const sentence of sentences) expect(sentence).toBe(sentence.trim().replace(/\s+/gu, ' '))
    }),
  )
})

test('finishes texts without any space or any letter', () => {
  for (const text of ['.', '.)', '。', 'a.', '"', '. '].map((unit) => unit.repeat(200_000))) {
    expect(splitSentences(text, 'en').join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  }
})
