import type { Context, Grammar } from '../grammar.ts'

/** Words after which four figures are a year: Italian gives it an article. */
const IN =
  /(?:^|[^\p{L}\p{N}])(?:nel|dal|al|del|il|anno|anni|fino al|verso il|entro il|tra il|e il|dopo il|prima del|fine|inizio) $/iu
const NUMBERED =
  /(?:primavera|estate|autunno|inverno|trimestre|semestre|stagione|modello|legge|agenda)(?: del)? $/iu
const UNIT = /^(?:[-–/]\d| (?:euro|persone|metri|km|m|lire|dollari)(?!\p{L}))/u

const YEAR: readonly Context[] = [
  { after: IN, notAfter: [NUMBERED], notBefore: [UNIT] },
  { after: /\($/u, before: /^[),;]/u },
]

const IN_MONTH = /(?:^|[^\p{L}\p{N}])(?:a|in|da|dallo|nel|mese di|fine|inizio|metà) $/iu
const MORE = /^(?: (?:\d|e |o |a |scorso|prossimo|del )|[-–/])/u

export const ITALIAN: Grammar = {
  months: [
    ['gennaio'],
    ['febbraio'],
    ['marzo'],
    ['aprile'],
    ['maggio'],
    ['giugno'],
    ['luglio'],
    ['agosto'],
    ['settembre'],
    ['ottobre'],
    ['novembre'],
    ['dicembre'],
  ],
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  day: '(3[01]|[12]\\d|0?[1-9])(?:º|°)?',
  counts: { otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, quindici: 15, venti: 20 },
  forms: [
    { reading: 'date', pattern: '{day} {month},? (?:del )?{year}' },
    { reading: 'date', pattern: '{day}[/.]{number}[/.]{year}' },
    { reading: 'past-day', pattern: '{day} {month} scorso' },
    { reading: 'none', pattern: '11 settembre' },
    { reading: 'day', pattern: '{day} {month}' },
    { reading: 'month-of-year', pattern: '{month},? (?:del )?{year}' },
    { reading: 'own-year-month', pattern: "{month} di quest['’]anno" },
    { reading: 'past-month', pattern: '{month} scorso' },
    { reading: 'past-month', pattern: 'scorso {month}' },
    { reading: 'month', pattern: '{month}', contexts: [{ after: IN_MONTH, notBefore: [MORE] }] },
    { reading: 'days-ago', pattern: '{count} giorni fa' },
    { reading: 'last-month', pattern: '(?:[Ii]l |lo )?(?:mese scorso|scorso mese)' },
    { reading: 'year', pattern: '{year}', contexts: YEAR },
  ],
  future:
    /(?<!\p{L})(?:prossim[oaie]|previst[oaie]|fino al|entro|a partire dal?|\p{L}{2,}r(?:à|anno))(?!\p{L})/iu,
  past: /(?:^|[^\p{L}])(?:dal|dallo|scorso) $/iu,
  recurring: /(?<!\p{L})(?:ogni|tutti i)(?: \p{L}+)? $/iu,
  joint: /^,? (?:al|e|e il|o|o il) $|^ ?[-–] ?$|^, $/u,
}
