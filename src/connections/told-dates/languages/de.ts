import type { Context, Grammar } from '../grammar.ts'

/** Words after which four figures are a year; German needs none of them. */
const IN =
  /(?:^|[^\p{L}\p{N}])(?:Jahr|Jahre|Jahres|Jahren|Ende|Anfang|Mitte|seit|bis|ab|von|vor|nach|um|zwischen|und|oder|schon|bereits|erst|noch) $/u
/** Any word in small letters, a verb as a rule: “wurde 1969 gegründet”. */
const VERB = /(?:^|[^\p{L}\p{N}])\p{Ll}{2,} $/u
/** The event of a year: “nach der Bundestagswahl 2017”. */
const EVENT = /(?:wahl|wahlen|krise|krieg|WM|EM|spiele|spielen|gipfel|budget|haushalt|reform)s? $/iu
const NUMBERED =
  /(?:mindestens|rund|etwa|über|fast|knapp|als|insgesamt|weitere|weiteren|circa|ca\.|gut|nur|ungefähr|maximal|Frühjahr|Frühling|Sommer|Herbst|Winter|Quartal|Halbjahr|Saison|Geschäftsjahr|Agenda|Nummer|Nr\.|die|den|der|auf|mit|für) $/iu
/** A noun is counted: “2000 Menschen”. */
const COUNTED = /^(?:[-–/]\d|er\b| (?:Uhr|\p{Lu}|Millionen|Prozent|m|km|weitere|neue))/u

const YEAR: readonly Context[] = [
  { after: IN, notAfter: [NUMBERED], notBefore: [COUNTED] },
  { after: VERB, notAfter: [NUMBERED], notBefore: [COUNTED] },
  { after: EVENT, notBefore: [COUNTED] },
  { after: /(?:Jahr|Jahre|Jahres) $/u, notBefore: [/^[-–]\d/u] },
  { after: /\($/u, before: /^[),;]/u },
  { after: /^$/u, before: /^(?::| [–—-] | \p{Ll})/u },
]

const IN_MONTH = /(?:^|[^\p{L}\p{N}])(?:[Ii]m|[Ss]eit|[Aa]nfang|[Mm]itte|[Ee]nde|[Bb]is|[Vv]on) $/u
const MORE =
  /^(?: (?:\d|(?:und|oder|bis) \p{Lu}|des |dieses |nächsten |vergangenen |vorigen |letzten |kommenden )|[-–/])/u
const LAST_YEAR =
  '(?:des (?:Vorjahres|vergangenen Jahres|vorigen Jahres|letzten Jahres)|(?:vergangenen|vorigen|letzten) Jahres)'
const LAST = '(?:letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?)'

export const GERMAN: Grammar = {
  months: [
    ['Januar', 'Jänner', 'Jan'],
    ['Februar', 'Feber', 'Feb'],
    ['März'],
    ['April', 'Apr'],
    ['Mai'],
    ['Juni'],
    ['Juli'],
    ['August', 'Aug'],
    ['September', 'Sept'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Dezember', 'Dez'],
  ],
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Sams', 'Sonntag'],
  day: '(3[01]|[12]\\d|0?[1-9])\\.',
  counts: { acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, vierzehn: 14, fünfzehn: 15, zwanzig: 20 },
  forms: [
    { reading: 'date', pattern: '{day} {month},? {year}' },
    { reading: 'date', pattern: '{day} ?{number}\\. ?{year}' },
    { reading: 'last-year-day', pattern: `{day} {month} ${LAST_YEAR}` },
    { reading: 'none', pattern: '11\\. September' },
    { reading: 'day', pattern: '{day} {month}' },
    { reading: 'month-of-year', pattern: '{month} {year}' },
    { reading: 'last-year-month', pattern: `{month} ${LAST_YEAR}` },
    { reading: 'own-year-month', pattern: '{month} dieses Jahres' },
    { reading: 'past-month', pattern: `${LAST} {month}` },
    { reading: 'that-month', pattern: '(?:jene[nrms]?|desselben|demselben) {month}' },
    { reading: 'month', pattern: '{month}', contexts: [{ after: IN_MONTH, notBefore: [MORE] }] },
    { reading: 'days-ago', pattern: '[Vv]or {count} Tagen' },
    { reading: 'last-month', pattern: `[Ii]m ${LAST} Monat|${LAST} Monat` },
    { reading: 'year', pattern: '{year}', contexts: YEAR },
  ],
  future:
    /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|kommende[nrsm]?|nächste[nrsm]?|bis|bis zum|ab|geplant|findet|finden|beginnt|startet)(?!\p{L})/iu,
  past: /(?:^|[^\p{L}])(?:seit dem|seit|letzten|vergangenen|vorigen)(?: am)? $/iu,
  recurring: /(?<!\p{L})(?:jede[nrsm]?|alljährlich(?: am| im)?|jährlich(?: am| im)?) $/iu,
  joint: /^ (?:bis|bis zum|und|und dem|oder) $|^ ?[-–] ?$|^, $/u,
}
