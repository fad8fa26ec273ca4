import { expect, test } from 'vitest'
import { directionOf, languageOf } from '../../../src/reading/story/language.ts'
import { read, STORY } from './read.ts'

test.each([
  ['en', 'The council voted on Tuesday to keep the library open for another year.'],
  [
    'de',
    'Der Rat hat am Dienstag nach langer Debatte über die Bibliothek abgestimmt und dem Antrag zugestimmt.',
  ],
  ['fr', 'Le conseil a voté mardi pour garder la bibliothèque ouverte encore un an, après un long débat.'],
  [
    'es',
    'El consejo votó el martes para mantener la biblioteca abierta un año más, según dijo la alcaldesa.',
  ],
  [
    'it',
    'Il consiglio ha votato martedì per tenere aperta la biblioteca per un altro anno, dopo una lunga seduta.',
  ],
  [
    'pt',
    'O conselho votou na terça-feira para manter a biblioteca aberta por mais um ano, mas não disse como.',
  ],
  [
    'nl',
    'De raad heeft dinsdag gestemd om de bibliotheek nog een jaar open te houden, maar niet voor altijd.',
  ],
  [
    'pl',
    'Rada głosowała we wtorek za tym, że biblioteka będzie otwarta jeszcze przez rok, ale nie na zawsze.',
  ],
  ['tr', 'Meclis salı günü kütüphanenin bir yıl daha açık kalması için oy verdi ve bu karar çok tartışıldı.'],
  ['ru', 'Совет во вторник решил оставить библиотеку открытой ещё на год.'],
  ['uk', 'Рада у вівторок вирішила залишити бібліотеку відкритою ще на рік, її не закриють.'],
  ['ar', 'صوت مجلس المدينة يوم الثلاثاء على الإبقاء على المكتبة مفتوحة لعام آخر.'],
  ['fa', 'شورای شهر روز سه‌شنبه رأی داد که کتابخانه یک سال دیگر باز بماند.'],
  ['he', 'המועצה הצביעה ביום שלישי להשאיר את הספרייה פתוחה.'],
  ['ja', '市議会は13日、図書館を存続させる案を可決した。'],
  ['ko', '의회는 13일 도서관 운영을 1년 더 유지하는 안을 통과시켰다.'],
  ['zh', '议会星期二投票决定，图书馆将再开放一年。'],
  ['el', 'Το συμβούλιο ψήφισε την Τρίτη να μείνει ανοιχτή η βιβλιοθήκη.'],
  [undefined, 'Shr 34 cts vs 1.19'],
  [undefined, '😀 12 — 14'],
  [undefined, ''],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('front matter wins, and a detected language is an inference', () => {
  expect(read(`Library\n\n${STORY}`).language).toBe('en')
  expect(read(`Library\n\n${STORY}`).text.inferences).toContainEqual(
    expect.objectContaining({ kind: 'language', words: 'en' }),
  )
  const given = read(`Library\n\n${STORY}`, { language: 'en-GB' })
  expect(given.language).toBe('en-GB')
  expect(given.text.inferences.map(({ kind }) => kind)).not.toContain('language')
})

test('the direction is that of most letters', () => {
  expect(directionOf('فوز C++ في 2025 صوت مجلس المدينة')).toBe('rtl')
  expect(directionOf('המועצה הצביעה')).toBe('rtl')
  expect(directionOf('The word سلام means peace')).toBe('ltr')
  expect(directionOf('')).toBe('ltr')
})
