import { readDate } from '../date/read-date.ts'

/** A dateline is found within this many characters of the start of the story. */
const MAX_DATELINE_LENGTH = 90

const PLACE = String.raw`(?:\p{Lu}[\p{Lu}\p{M}'’.\-]+|(?:St|Mt|Ft|Mc)\.?\p{Lu}[\p{Lu}'’\-]+)`
const REGION = String.raw`(?:, ?(?:\p{Lu}[\p{L}.]*\.?|\p{Lu}[\p{L}]+ \p{Lu}[\p{L}]+))`
const DAY = String.raw`(?:,? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} \p{L}+)(?:,? \d{4})?)`
const AGENCY = String.raw`(?: ?[([](?:[\p{L}. /-]{2,30})[)\]]| /[\p{L}. -]{2,30}/)`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?'
const DASH = String.raw`(?:—|–|―|--|-|:)`

/** Every form contains one of these. Most stories open without one, which saves trying all the forms. */
const DATELINE_PUNCTUATION = /[-—–―:/()[\]（）〔【】［］电電讯訊]/

const FORMS: readonly RegExp[] = [
  // SANTA FE, N.M. (AP) — / LONDON — / WASHINGTON, May 3 (Reuters) -
  new RegExp(`^(${PLACE}(?:[ /]${PLACE}){0,4}${REGION}?${DAY}?${AGENCY}?) ?(?:—|–|―|--)(?= ?\\S|$)`, 'u'),
  new RegExp(`^(${PLACE}(?:[ /]${PLACE}){0,4}${REGION}?(?:${DAY}${AGENCY}?|${AGENCY})) ?-(?= |$)`, 'u'),
  // Washington (AFP) - / Berlin (dpa) – / Paris, le 3 mai –
  new RegExp(
    `^(\\p{Lu}[\\p{L}'’.\\-]+(?:[ /]\\p{Lu}[\\p{L}'’.\\-]+){0,3}${REGION}?${AGENCY}) ?${DASH}(?= ?\\S|$)`,
    'u',
  ),
  /^(\p{Lu}\p{L}+(?:[- ]\p{Lu}\p{L}+){0,2}, (?:le|den|am) \d{1,2}(?:er|\.)? \p{L}+(?: \d{4})?) ?(?:—|–|-|:)(?= |$)/u,
  // May 3 (Reuters) - / Elm Street, May 3 — / Madrid, 3 may (EFE).-
  new RegExp(`^(${MONTH} \\d{1,2} ?\\([\\p{L} ]{2,20}\\)) ?[-–—](?= )`, 'u'),
  new RegExp(
    `^(\\p{Lu}[\\p{L}'’.\\-]+(?: \\p{Lu}[\\p{L}'’.\\-]+){0,2}, ${MONTH} \\d{1,2}) ?(?:—|–|--)(?= ?\\S)`,
    'u',
  ),
  /^(\p{Lu}\p{L}+(?: (?:de |del )?\p{Lu}\p{L}+){0,2}, \d{1,2} (?:de )?\p{L}{3,10}\.? \([\p{L} .]{2,20}\))\.? ?[-–—]/u,
  // МОСКВА, 13 мая. /ТАСС/. / (ANSA) - ROMA, 13 MAG -
  new RegExp(
    `^(${PLACE}(?:[ -]${PLACE}){0,3}, \\d{1,2} \\p{L}{3,10}\\. /[\\p{L}. -]{2,20}/)\\. ?(?=\\S)`,
    'u',
  ),
  new RegExp(`^(\\([\\p{Lu}]{2,10}\\) ?[-–—] ?${PLACE}(?: ${PLACE}){0,3}${DAY}) ?[-–—](?= )`, 'u'),
  // (CNN) — / Elmstadt (ots), on a line of its own
  /^(\((?:CNN|AP|AFP|UPI|Reuters|REUTERS|Bloomberg|dpa|[A-Z]{3,5})\)) ?(?:—|–|--|-)(?= ?\p{Lu})/u,
  /^(\p{Lu}[\p{L}’.-]{2,20}(?:[ /]\p{Lu}[\p{L}’.-]{2,20}){0,2} \((?:ots|dpa(?:\/\p{Ll}{2,4})?|AP|AFP|APA|sda|Reuters|ANSA|EFE|UPI|KNA|epd|SID|PAP|TT|NTB|ANP|Belga|Lusa)\))$/u,
  // 【ワシントン共同】 / （東京 時事） / 新华社北京5月13日电 / (서울=연합뉴스)
  /^([【［[][\p{L}ー・ ]{2,20}[＝=][\p{L}ー・\d ]{2,20}[】］\]])/u,
  /^(【[\p{Script=Han}\p{Script=Katakana}ー・]{4,20}】)(?=[\p{L}\d「])/u,
  /^((?:新华社|新華社|中新网|中新社|人民网|中央社)?[\p{Script=Han}]{2,8}\d{1,2}月\d{1,2}日(?:电|電|讯|訊)(?:[（(][^）)]{2,24}[）)])?)/u,
  // （中央社記者王小明台北13日電） / 〔記者王小明／台北報導〕
  /^([（(〔【[](?:中央社|法新社|路透社?|美聯社|(?:本報)?記者|编译|編譯)[^（）()〔〕【】[\]]{2,30}(?:\d{1,2}日(?:專)?(?:電|讯|訊)|[/／][^（）()〔〕【】[\]]{2,12}(?:報導|报道|報道))[）)〕】\]])/u,
  /^([([（][\p{Script=Hangul}·, ]{2,16}[=＝][\p{Script=Hangul}\p{L}\d ]{2,16}[)\]）])/u,
  // القاهرة (رويترز) -
  /^([\p{Script=Arabic}]{2,15}(?: [\p{Script=Arabic}]{2,15}){0,2} ?(?:[-–—] ?)?\([\p{Script=Arabic} .]{2,20}\)) ?[-–—:]/u,
]

/**
 * The dateline at the start of a text, without the dash: “SANTA FE, N.M. (AP)”,
 * “LONDON”, “Berlin (dpa)”. `alone` when nothing follows it on the line; `end` is
 * the index after the dash.
 */
export function datelineOf(text: string): { dateline: string; alone: boolean; end: number } | undefined {
  const opening = text.slice(0, MAX_DATELINE_LENGTH)
  if (!DATELINE_PUNCTUATION.test(opening)) return undefined
  for (const form of FORMS) {
    const found = form.exec(opening)
    const dateline = found?.[1]
    if (found && dateline !== undefined) {
      return { dateline, end: found[0].length, alone: text.slice(found[0].length).trim() === '' }
    }
  }
  return undefined
}

const ARABIC_WORDS = String.raw`\p{Script=Arabic}[\p{Script=Arabic}\p{M}.]*(?:[ ،]{1,2}\p{Script=Arabic}[\p{Script=Arabic}\p{M}.]*)`
const NAME_AND_PLACE = new RegExp(`^${ARABIC_WORDS}{0,4} ?[-–—ـ] ?${ARABIC_WORDS}{0,2}$`, 'u')

/** Whether a line is just a name and a place, as Arabic newspapers open their stories: “ليلى حداد – بيروت”. */
export function isNameAndPlace(line: string): boolean {
  return line.length <= 60 && NAME_AND_PLACE.test(line)
}

const MAX_DATE_LINE_LENGTH = 80
const BETWEEN = String.raw`[\s|/·•,–—-]{0,4}`
/** A time of day after the date, with the separators around it. */
const TIME = new RegExp(
  String.raw`^${BETWEEN}(?:\d{1,2}時\d{1,2}分|\d{1,2}[:.h]\d{2}(?: ?(?:Uhr|h|[ap]\.?m\.?))?(?: [A-Z]{2,4}(?![A-Za-z]))?)?${BETWEEN}`,
  'iu',
)
/** “2025年5月13日 09:14 新华网”, “山田花子 2025年5月13日”: what East Asian pages print next to the date. */
const EAST_ASIAN_OUTLET = /^[\p{Script=Han}]{2,10}(?:网|網|报|報|社|台|视|視)$/u
const EAST_ASIAN_NAME = /^[\p{Script=Han}]{2,5} (?=\d{4}年)/u
/** Two dates joined by a dash, with no time of day before it. */
const SPAN = /^[\p{L}\d., ]{6,20}\d{4} ?[–—-] ?[\p{L}\d., ]{6,20}\d{4}$/u
/** “Wien - Mittwoch, 02.02.2022”, “Bonn, 11.10.2021”: the place of writing before the date. */
const PLACE_BEFORE_DATE =
  /^\p{Lu}[\p{L}.’'-]{2,20}(?: \p{Lu}[\p{L}.’'-]{1,20})?(?:, (?=\d)| [-–—] (?=\d{1,2} )| (?:[-–—|] )?(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}* )|(?:,| [-–—|]) \p{L}{5,12}, (?=\d))/u

/**
 * Whether a line is just a date, perhaps with a time and place, as web pages
 * print above a story; or two dates, when the story was updated.
 */
export function isDateOnly(line: string): boolean {
  if (line.length > MAX_DATE_LINE_LENGTH || !/\d/.test(line)) return false
  let rest = afterDate(line) ?? afterDate(line.replace(PLACE_BEFORE_DATE, '').replace(EAST_ASIAN_NAME, ''))
  // “March 4, 1928 – May 10, 2025” is a life span.
  if (rest !== undefined && rest !== '' && !SPAN.test(line)) rest = afterDate(rest) ?? rest
  return rest !== undefined && (rest === '' || EAST_ASIAN_OUTLET.test(rest))
}

/** What follows the date and time at the start of a line; `undefined` when there is no date. */
function afterDate(line: string): string | undefined {
  // Either day order will do: the question is whether it is a date, not which.
  const reading = readDate(line, 'day-first') ?? readDate(line, 'month-first')
  return reading?.kind === 'day' ? line.slice(reading.length).replace(TIME, '') : undefined
}
