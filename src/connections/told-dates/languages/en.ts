import type { Context, Grammar } from '../grammar.ts'

/** Words after which four figures are a year. */
const IN =
  /(?:^|[^\p{L}\p{N}])(?:in|since|until|till|during|year|early|late|mid|circa|as of|back to|throughout|before|after|both|into) $/iu
/** Words after which they are one unless they count something: “the attack of 2001”, “of 2000 people”. */
const OF = /(?:^|[^\p{L}\p{N}])(?:by|from|to|through|between|of|for|than|and|or|ended|ending|beginning) $/iu
/** “the 2001 attack”, “its first 1995 report”. */
const THE =
  /(?:^|[^\p{L}\p{N}])(?:the|its|his|her|their|our|my|a|an|this|that|whose|\p{L}+['’]s|\p{L}+s['’])(?: \p{Ll}+)? $/iu

/** Counts, numbers of things, and years that are not those of the calendar. */
const NUMBERED =
  /(?:about|nearly|over|under|some|only|almost|around|roughly|least|most|total|all|up to|one|more than|less than|fewer than|fiscal|fiscal year|FY|financial year|school year|class|model|model year|spring|summer|autumn|fall|winter|season|quarters?|half|Act|Agenda|Vision|Route|Highway|Room|Box|No\.|number|flight|page|version|copyright|©)(?: of| the| in)? $/iu
const UNIT =
  /^(?:['’]?s\b|[-–]\d| (?:GMT|UTC|[ECMP][SD]T|hours?|hrs|local time|percent|per cent|people|men|women|children|or (?:more|so)|fiscal|financial|model|(?:first |second |third |fourth )?(?:quarter|half|period)|hundred|thousand|million|billion|km|m|MW)\b)/iu
/** A noun in the plural is counted. */
const COUNTED = /^ (?!(?:was|has|this|its|is|as|does|perhaps|across|versus)\b)\p{Ll}{2,}s\b/u
/** What follows the year of an event, where other names in capitals are brands: “the 2022 Ford Explorer”. */
const EVENT =
  /^ (?:(?!is\b|was\b|has\b|and\b|in\b|to\b)\p{Ll}|(?:Winter |Summer )?(?:Olympics?|Games|World|Super|Election|Presidential|Republican|Democratic|Census|Paralympics?|Masters|European|Commonwealth|Supreme|Constitution|Treaty|Convention|Revolution|Soviet|Nobel|Pulitzer|Grammys?|Oscars?|Academy))/u

const YEAR: readonly Context[] = [
  { after: IN, notAfter: [NUMBERED], notBefore: [UNIT] },
  { after: OF, notAfter: [NUMBERED], notBefore: [UNIT, COUNTED] },
  { after: THE, notAfter: [NUMBERED], before: EVENT, notBefore: [UNIT] },
  { after: /\($/u, before: /^[),;]/u },
  { after: /^$/u, before: /^(?::| [–—-] | (?:was|saw|brought|marked)\b)/u },
]

/** Amounts, times of the day, and years cut to two figures. */
const AMOUNT =
  /^(?: (?:percent|per cent|million|billion|people|points?|miles|minutes|hours|pounds|times)\b|,? ['’]\d\d)/iu
/** What happened on a day, in whatever year, and is named for it. */
const NAMED_DAY =
  /^ (?:attacks?|terror(?:ist)?|riots?|insurrection|committee|massacre|movement|hijackers?|holiday|commission|rioters?)\b/iu
const IN_MONTH =
  /(?:^|[^\p{L}\p{N}])(?:in|since|during|early|late|mid|through|from|until|before|after|by|of|for) $/iu
/** More of a date, a name, or one of several months. */
const MORE = /^(?: (?:\d|\p{Lu}|(?:and|or|to|through) \p{Lu}|last |next |this )|[-–/]|['’]s )/u
const LISTED = /^ (?:(?:and|or|to|through) \p{Lu}|\d)/u

export const ENGLISH: Grammar = {
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec'],
  ],
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  day: '(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?:[-–]\\d{1,2}(?:st|nd|rd|th)?)?',
  counts: { eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20 },
  forms: [
    { reading: 'date', pattern: '{month} {day},? (?:of )?{year}' },
    { reading: 'date', pattern: '{day} (?:of )?{month},? (?:of )?{year}' },
    { reading: 'last-year-day', pattern: '{month} {day},? (?:of )?last year' },
    // Said alone it is that of 2001, and no other story of that day is told by its date alone.
    { reading: 'none', pattern: '(?:September|Sept\\.?|Sep\\.?) 11(?:th)?' },
    { reading: 'day', pattern: '{month} {day}', contexts: [{ notBefore: [AMOUNT, NAMED_DAY] }] },
    { reading: 'day', pattern: '{day} (?:of )?{month}', contexts: [{ notBefore: [AMOUNT, NAMED_DAY] }] },
    { reading: 'month-of-year', pattern: '(?:[Mm]id-)?{month},? (?:of |in )?{year}' },
    { reading: 'last-year-month', pattern: '(?:[Mm]id-)?{month},? (?:of )?last year' },
    { reading: 'own-year-month', pattern: '{month},? (?:of )?this year' },
    { reading: 'past-month', pattern: '[Ll]ast {month}', contexts: [{ notBefore: [LISTED] }] },
    { reading: 'that-month', pattern: '(?:[Tt]hat|[Tt]he same) {month}' },
    { reading: 'month', pattern: '(?:[Mm]id-)?{month}', contexts: [{ after: IN_MONTH, notBefore: [MORE] }] },
    { reading: 'days-ago', pattern: '{count} days ago' },
    { reading: 'last-month', pattern: '[Ll]ast month', contexts: [{ notBefore: [/^['’]s issue/u] }] },
    { reading: 'year', pattern: '[Mm]id-{year}' },
    { reading: 'year', pattern: '{year}', contexts: YEAR },
  ],
  future:
    /\b(?:will|would|shall|next|upcoming|scheduled|expected|expects?|plans?|planned|planning|due|to be|set to|going to|until|by|begins?|beginning|starting|deadline|expires?)\b|['’]ll\b/iu,
  past: /(?:^|[^\p{L}])(?:ended|ending|since|last|previous)(?: on)? $/iu,
  recurring: /\b(?:every|each|annual|any)(?: year)?(?: (?:on|in))? $/iu,
  joint: /^,? (?:to|and|through|until|or) (?:the )?$|^ ?[-–] ?$|^, $/u,
}
