const DASH = '\\-\u2010-\u2015\u2212'
export const ISO = /^(\d{4})-(\d{2})-(\d{2})(?![-–—−/.]?\d)/
export const YEAR_FIRST = new RegExp(
  `^(\\d{4})(?: ?[${DASH}/.] ?|(?:年|년) ?)(\\d{1,2})(?: ?[${DASH}/.] ?|(?:月|월) ?)(\\d{1,2})(?:日|일|\\.(?=\\s|$))?(?!\\d|[${DASH}/.]\\d)`,
  'u',
)
export const NUMBERS = new RegExp(
  `^(\\d{1,2})( ?[${DASH}/.] ?)(\\d{1,2})( ?[${DASH}/.] ?)(\\d{4})(?!\\d|[${DASH}/.]\\d)`,
  'u',
)
/** The year before the first year (元) of each Japanese era and of the Republic of China calendar. */
export const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
}
export const ERA_YEAR =
  /^(明治|大正|昭和|平成|令和|民國|民国) ?(元|\d{1,3}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u
const WEEKDAY = '(?:\\p{L}{2,12}\\.?,? +)?'
const MONTH = '(\\p{L}[\\p{L}\\p{M}]{1,14}(?: (?:الأول|الاول|الثاني))?\\.?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?'
const OF = '(?: of| de| del)?'
export const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}${MONTH}(?: +(?:the )?|-)${DAY}(?:,? +|,|-)(\\d{4})(?!\\d)`,
  'iu',
)
export const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(?:the |den |le |el )?${DAY}(?:${OF} +|[-/])${MONTH}(?:,?${OF} +|[-/]|,)(\\d{4})(?!\\d)(?: ?(?:г\\.|года))?`,
  'iu',
)
/** Vietnamese numbers its months: “13 tháng 5, 2025”, “ngày 13 tháng 5 năm 2025”. */
export const COUNTED_MONTH = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,? năm|,)? (\d{4})(?!\d)/iu
/** Thailand counts years in the Buddhist Era, 543 ahead of the common era. */
export const BUDDHIST = { months: /\p{Script=Thai}/u, firstYear: 2_400, ahead: 543 }
export const YEAR_MONTH_DAY = new RegExp(`^(\\d{4})\\.? +${MONTH} +${DAY}(?!\\d)`, 'iu')
/** `Tue May 13 12:00:00 +0000 2025`, the format of C’s `ctime` and of many logs. */
export const YEAR_LAST = new RegExp(
  `^${WEEKDAY}${MONTH} +${DAY} \\d{2}:\\d{2}(?::\\d{2})?(?: (?:[A-Z]{3,4}|[+-]\\d{4}))? (\\d{4})(?!\\d)`,
  'iu',
)
export const TIME =
  /^(?:T|,? +(?:at +|um +)?)(?:(?:[01]?\d|2[0-4])[:h][0-5]\d(?::[0-6]\d(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?(?!\p{L})| ?Uhr(?!\p{L}))?|(?:1[0-2]|0?[1-9]) ?[ap]\.?m\.?(?![\p{L}\d]))(?![:\d])/iu
export const ZONE =
  /^(?: ?(?:Z|UTC|GMT|[ECMP][SD]?T|CES?T|BST|IST|JST|KST)(?![\p{L}\d])| ?[+-]\d{2}(?::?\d{2})?(?![\d:])| [A-Z][a-z]+\/[A-Z]\p{L}+(?:_\p{L}+)*)/u
export const WEEKDAY_AFTER =
  /^ ?[(（](?:[月火水木金土日]|[월화수목금토일]|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?)[)）]/u
/** A second day after a dash, which makes it a date range. */
export const SPAN = /^ ?(?:[-–—/]|to|until|bis) ?\d{4}-\d{2}-\d{2}/u
