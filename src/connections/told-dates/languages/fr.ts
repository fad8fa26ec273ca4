import type { Context, Grammar } from '../grammar.ts'

/** Words after which four figures are a year. */
const IN =
  /(?:^|[^\p{L}\p{N}])(?:en|depuis|dès|jusqu['’]en|avant|après|année|années|fin|début|mi|de|à|et|entre|pour|vers|l['’]an) $/iu
const NUMBERED =
  /(?:plus|moins|près|environ|total|quelque|quelques|printemps|été|automne|hiver|trimestre|semestre|saison|exercice|loi|article|agenda)(?: de)? $/iu
/** Units, and nouns in the plural, which are counted. */
const UNIT =
  /^(?:[-–/]\d| (?!(?:les|des|ses|dans|sans|sous|plus|nous|vous|ils|elles|pas|puis|mais|après|dès|vers)(?!\p{L}))\p{Ll}{2,}[sx](?!\p{L})| (?:%|heures|h|km|m)(?!\p{L}))/u

const YEAR: readonly Context[] = [
  { after: IN, notAfter: [NUMBERED], notBefore: [UNIT] },
  { after: /\($/u, before: /^[),;]/u },
  { after: /^$/u, before: /^(?: ?:| [–—-] )/u },
]

const IN_MONTH = /(?:^|[^\p{L}\p{N}])(?:en|depuis|fin|début|mi|courant|mois de|mois d['’]|dès) ?$/iu
const MORE = /^(?: (?:\d|et |ou |à |dernier|prochain)|[-–/])/u

export const FRENCH: Grammar = {
  months: [
    ['janvier', 'janv'],
    ['février', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  day: '(3[01]|[12]\\d|0?[1-9])(?:er)?',
  counts: { huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, quinze: 15, vingt: 20 },
  forms: [
    { reading: 'date', pattern: '{day} {month} {year}' },
    { reading: 'date', pattern: '{day}[/.]{number}[/.]{year}' },
    { reading: 'past-day', pattern: '{day} {month} dernier' },
    { reading: 'none', pattern: '11[- ]septembre' },
    { reading: 'day', pattern: '{day} {month}' },
    { reading: 'month-of-year', pattern: '(?:mi-)?{month} {year}' },
    { reading: 'own-year-month', pattern: '{month} de cette année' },
    { reading: 'past-month', pattern: '{month} dernier' },
    { reading: 'month', pattern: '(?:mi-)?{month}', contexts: [{ after: IN_MONTH, notBefore: [MORE] }] },
    { reading: 'days-ago', pattern: '[Ii]l y a {count} jours' },
    { reading: 'last-month', pattern: '[Ll]e mois dernier|[Ll]e mois passé' },
    { reading: 'year', pattern: '{year}', contexts: YEAR },
  ],
  future:
    /(?<!\p{L})(?:prochaine?s?|prévue?s?|jusqu['’]au|d['’]ici|à partir du|avant le|doit|doivent|devrait|devraient|\p{L}{2,}r(?:a|ont))(?!\p{L})/iu,
  past: /(?:^|[^\p{L}])depuis le $/iu,
  recurring: /(?<!\p{L})(?:chaque|tous les)(?: \p{L}+)? $/iu,
  joint: /^,? (?:au|et|et le|et du|ou|à) $|^ ?[-–] ?$|^, $/u,
}
