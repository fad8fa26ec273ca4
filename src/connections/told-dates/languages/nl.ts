import type { Context, Grammar } from '../grammar.ts'

/** Words after which four figures are a year. */
const IN =
  /(?:^|[^\p{L}\p{N}])(?:in|sinds|tot|jaar|eind|begin|half|medio|van|uit|vóór|voor|na|vanaf|tussen|en|of|rond) $/iu
const NUMBERED =
  /(?:ongeveer|ruim|zo'n|bijna|meer dan|totaal|lente|zomer|herfst|winter|kwartaal|seizoen|boekjaar|model|wet|agenda)(?: van| in| de)? $/iu
/** Units, and nouns in the plural, which are counted. */
const UNIT =
  /^(?:[-–/]\d| (?!(?:hebben|waren|werden|worden|zijn|kwamen|gingen)(?!\p{L}))\p{Ll}{2,}(?:en|s)(?!\p{L})| (?:euro|procent|uur|km|m)(?!\p{L}))/u

const YEAR: readonly Context[] = [
  { after: IN, notAfter: [NUMBERED], notBefore: [UNIT] },
  { after: /\($/u, before: /^[),;]/u },
]

const IN_MONTH = /(?:^|[^\p{L}\p{N}])(?:in|sinds|eind|begin|half|medio|vanaf) $/iu
const MORE = /^(?: (?:\d|en |of |tot |vorig |volgend |dit )|[-–/])/u

export const DUTCH: Grammar = {
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart'],
    ['april', 'apr'],
    ['mei'],
    ['juni'],
    ['juli'],
    ['augustus', 'aug'],
    ['september', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  day: '(3[01]|[12]\\d|0?[1-9])',
  counts: { acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, veertien: 14, vijftien: 15, twintig: 20 },
  forms: [
    { reading: 'date', pattern: '{day} {month},? {year}' },
    { reading: 'date', pattern: '{day}[-/.]{number}[-/.]{year}' },
    { reading: 'last-year-day', pattern: '{day} {month} (?:vorig|van vorig) jaar' },
    { reading: 'none', pattern: '11 september' },
    { reading: 'day', pattern: '{day} {month}' },
    { reading: 'month-of-year', pattern: '{month} {year}' },
    { reading: 'last-year-month', pattern: '{month} (?:vorig|van vorig) jaar' },
    { reading: 'own-year-month', pattern: '{month} (?:van )?dit jaar' },
    { reading: 'past-month', pattern: '(?:afgelopen|vorige) {month}' },
    { reading: 'month', pattern: '{month}', contexts: [{ after: IN_MONTH, notBefore: [MORE] }] },
    { reading: 'days-ago', pattern: '{count} dagen geleden' },
    { reading: 'last-month', pattern: '[Vv]orige maand|[Aa]fgelopen maand' },
    { reading: 'year', pattern: '{year}', contexts: YEAR },
  ],
  future:
    /(?<!\p{L})(?:zal|zullen|wordt|worden|gaat|gaan|komende?|volgende?|tot|vóór|vanaf|gepland|moet|moeten|begint)(?!\p{L})/iu,
  past: /(?:^|[^\p{L}])(?:sinds|afgelopen) $/iu,
  recurring: /(?<!\p{L})(?:elke?|ieder|iedere|jaarlijks(?: op| in)?) $/iu,
  joint: /^ (?:tot|tot en met|t\/m|en|of) $|^ ?[-–] ?$|^, $/u,
}
