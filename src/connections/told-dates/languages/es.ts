import type { Context, Grammar } from '../grammar.ts'

/** Words after which four figures are a year. */
const IN =
  /(?:^|[^\p{L}\p{N}])(?:en|desde|hasta|año|años|durante|tras|del?(?: año)?|entre|para|y|a|hacia)(?: el)? $/iu
/** Counts, and years that are not those of the calendar. */
const NUMBERED =
  /(?:más|menos|cerca|alrededor|total|unos|unas|casi|otros|otras|primavera|verano|otoño|invierno|trimestre|temporada|ejercicio|modelo|ley|agenda)(?: del?| en)? $/iu
/** Units, and nouns in the plural, which are counted. */
const UNIT =
  /^(?:[-–]\d| (?!(?:los|las|sus|tras|es|más|ellos|nos|les)(?!\p{L}))\p{Ll}{2,}s(?!\p{L})| (?:por ciento|millones|%|GMT|m|km))/u

const YEAR: readonly Context[] = [
  { after: IN, notAfter: [NUMBERED], notBefore: [UNIT] },
  { after: /\($/u, before: /^[),;]/u },
  { after: /^$/u, before: /^(?::| [–—-] )/u },
]

const IN_MONTH =
  /(?:^|[^\p{L}\p{N}])(?:en|desde|durante|de|mes de|finales de|principios de|mediados de|hasta) $/iu
const MORE = /^(?: (?:de(?:l)? (?:\d|año|próximo|pasado)|y |o |a |pasado|próximo|que viene|\d)|[-–/])/u

export const SPANISH: Grammar = {
  months: [
    ['enero', 'Enero', 'ene'],
    ['febrero', 'Febrero', 'feb'],
    ['marzo', 'Marzo'],
    ['abril', 'Abril', 'abr'],
    ['mayo', 'Mayo'],
    ['junio', 'Junio', 'jun'],
    ['julio', 'Julio', 'jul'],
    ['agosto', 'Agosto', 'ago'],
    ['septiembre', 'Septiembre', 'setiembre', 'sept'],
    ['octubre', 'Octubre', 'oct'],
    ['noviembre', 'Noviembre', 'nov'],
    ['diciembre', 'Diciembre', 'dic'],
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  day: '(3[01]|[12]\\d|0?[1-9])(?:º|°)?',
  counts: { ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, quince: 15, veinte: 20 },
  forms: [
    { reading: 'date', pattern: '{day} de {month}(?: de| del| del año|,)? {year}' },
    { reading: 'date', pattern: '{day}[/.-]{number}[/.-]{year}' },
    { reading: 'last-year-day', pattern: '{day} de {month} del (?:año pasado|pasado año)' },
    { reading: 'past-day', pattern: '{day} de {month} (?:pasado|último)' },
    { reading: 'none', pattern: '11 de septiembre' },
    // Streets have the names of days.
    {
      reading: 'day',
      pattern: '{day} de {month}',
      contexts: [{ notAfter: [/(?:Avenida|Calle|Plaza|Paseo|Colonia) $/u] }],
    },
    { reading: 'month-of-year', pattern: '{month}(?: de| del| del año|,)? {year}' },
    { reading: 'last-year-month', pattern: '{month} del (?:año pasado|pasado año)' },
    { reading: 'own-year-month', pattern: '{month} de este año' },
    { reading: 'past-month', pattern: '(?:pasado|último)(?: mes de)? {month}' },
    { reading: 'past-month', pattern: '{month} (?:pasado|último)' },
    { reading: 'that-month', pattern: '(?:ese|aquel|mismo)(?: mes de)? {month}' },
    { reading: 'month', pattern: '{month}', contexts: [{ after: IN_MONTH, notBefore: [MORE] }] },
    { reading: 'days-ago', pattern: '[Hh]ace {count} días' },
    { reading: 'last-month', pattern: '(?:[Ee]l )?(?:mes pasado|pasado mes)' },
    { reading: 'year', pattern: '{year}', contexts: YEAR },
  ],
  future:
    /(?<!\p{L})(?:próxim[oa]s?|prev[ée]n?|previst[oa]s?|hasta|va a|van a|antes del?|a partir del?|\p{L}{2,}r(?:á|án|ía|ían))(?!\p{L})/iu,
  past: /(?:^|[^\p{L}])(?:desde el|pasado|último)(?: día)? $/iu,
  recurring: /(?<!\p{L})(?:cada|todos los)(?: \p{L}+)? $/iu,
  joint: /^,? (?:a|al|y|y el|y al|hasta el|o|o el) $|^ ?[-–] ?$|^, $/u,
}
