import type { Context, Grammar } from '../grammar.ts'

/** Words after which four figures are a year. */
const IN = /(?:^|[^\p{L}\p{N}])(?:em|desde|até|ano|anos|ano de|de|entre|após|durante|e|a) $/iu
const NUMBERED =
  /(?:mais|menos|cerca|total|quase|uns|umas|outros|outras|primavera|verão|outono|inverno|trimestre|semestre|temporada|modelo|lei|agenda)(?: de| do)? $/iu
/** Units, and nouns in the plural, which are counted. */
const UNIT =
  /^(?:[-–/]\d| (?!(?:os|as|dos|das|nos|nas|seus|suas|mais|mas|após|eles|elas)(?!\p{L}))\p{Ll}{2,}s(?!\p{L})| (?:por cento|%|km|m)(?!\p{L}))/u

const YEAR: readonly Context[] = [
  { after: IN, notAfter: [NUMBERED], notBefore: [UNIT] },
  { after: /\($/u, before: /^[),;]/u },
]

const IN_MONTH = /(?:^|[^\p{L}\p{N}])(?:em|desde|mês de|final de|início de|meados de) $/iu
const MORE = /^(?: (?:de \d|e |ou |a |passado|próximo|do |deste |\d)|[-–/])/u

export const PORTUGUESE: Grammar = {
  months: [
    ['janeiro', 'Janeiro'],
    ['fevereiro', 'Fevereiro'],
    ['março', 'Março'],
    ['abril', 'Abril'],
    ['maio', 'Maio'],
    ['junho', 'Junho'],
    ['julho', 'Julho'],
    ['agosto', 'Agosto'],
    ['setembro', 'Setembro'],
    ['outubro', 'Outubro'],
    ['novembro', 'Novembro'],
    ['dezembro', 'Dezembro'],
  ],
  weekdays: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'],
  day: '(3[01]|[12]\\d|0?[1-9])(?:º|°)?',
  counts: { oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, quinze: 15, vinte: 20 },
  forms: [
    { reading: 'date', pattern: '{day} de {month}(?: de| do ano de|,)? {year}' },
    { reading: 'date', pattern: '{day}[/.-]{number}[/.-]{year}' },
    { reading: 'past-day', pattern: '{day} de {month} passado' },
    { reading: 'last-year-day', pattern: '{day} de {month} do ano passado' },
    { reading: 'none', pattern: '11 de [Ss]etembro' },
    { reading: 'day', pattern: '{day} de {month}' },
    { reading: 'month-of-year', pattern: '{month}(?: de| do ano de|,)? {year}' },
    { reading: 'last-year-month', pattern: '{month} do ano passado' },
    { reading: 'own-year-month', pattern: '{month} deste ano' },
    { reading: 'past-month', pattern: '{month} passado' },
    { reading: 'month', pattern: '{month}', contexts: [{ after: IN_MONTH, notBefore: [MORE] }] },
    { reading: 'days-ago', pattern: '[Hh]á {count} dias' },
    { reading: 'last-month', pattern: '(?:[Nn]o )?mês passado' },
    { reading: 'year', pattern: '{year}', contexts: YEAR },
  ],
  future:
    /(?<!\p{L})(?:próxim[oa]s?|previst[oa]s?|até|vai|vão|antes de|a partir de|\p{L}{2,}r(?:á|ão|ia|iam))(?!\p{L})/iu,
  past: /(?:^|[^\p{L}])(?:desde o|desde|passado|último)(?: dia)? $/iu,
  recurring: /(?<!\p{L})(?:cada|todos os)(?: \p{L}+)? $/iu,
  joint: /^,? (?:a|e|até|ou|e o) $|^ ?[-–] ?$|^, $/u,
}
