import { plural } from '../plural.ts'
import type { SearchMessages } from './messages.ts'

const locale = 'de'
const numbers = new Intl.NumberFormat(locale)

export const searchDe: SearchMessages = {
  locale,
  number: (value) => numbers.format(value),

  title: 'Suche',
  intro: (stories, from, to) => `Jedes Wort aus ${stories}, ${from} bis ${to}.`,
  label: 'Gesuchte Wörter',
  submit: 'Suchen',
  tip: '„genaue Wörter“, -ohne, Anfang*, 20. Juli 1969',
  key: 'Mit / ins Suchfeld, mit den Pfeiltasten durch die Treffer.',
  from: 'Von',
  to: 'Bis',
  noScript:
    'Die Suche braucht JavaScript, das abgeschaltet ist oder nicht geladen wurde. Jede Meldung ist auch ohne zu erreichen:',
  ways: 'Andere Wege zu einer Meldung',

  order: {
    label: 'Reihenfolge',
    relevance: 'Relevanteste zuerst',
    newest: 'Neueste zuerst',
    oldest: 'Älteste zuerst',
  },

  section: { label: 'Ressort', all: 'Alle Ressorts' },
  collection: { label: 'Sammlung', all: 'Alle Sammlungen' },
  names: { label: 'Namen', all: 'Alle Namen', none: 'Keiner der häufigsten Namen.' },
  overTime: 'Meldungen im Lauf der Zeit',
  asTable: 'Als Tabelle',
  allDates: 'Jedes Datum',
  decade: (firstYear) => `${firstYear}er`,

  found: plural(locale, { one: '# Meldung gefunden', other: '# Meldungen gefunden' }),
  none: 'Keine Meldung gefunden',
  noneTip: 'Prüfen Sie die Schreibweise oder versuchen Sie es mit weniger oder anderen Wörtern.',
  noStoryContains: (word) => `„${word}“ steht in keiner Meldung.`,
  didYouMean: (word) => `Meinten Sie „${word}“?`,
  without: (word) => `Ohne „${word}“ suchen`,
  withoutQuotationMarks: 'Ohne Anführungszeichen suchen',
  withoutFilters: 'Ohne Filter suchen',
  results: 'Gefundene Meldungen',
  alsoFound: (words) => `Darunter ${words}`,
  years: (from, to) => (from === to ? from : `${from}–${to}`),
  more: plural(locale, { one: '# weitere zeigen', other: '# weitere zeigen' }),
  save: plural(locale, { one: 'Den Treffer sichern als', other: 'Alle # Treffer sichern als' }),
  saving: (done, years) => `Wird gesammelt: ${numbers.format(done)} von ${numbers.format(years)}`,
  saved: plural(locale, { one: '# Meldung gesichert', other: '# Meldungen gesichert' }),
  failed:
    'Der Suchindex konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  missing:
    'Hier gibt es keinen Suchindex. „npm run build“ erstellt ihn, danach zeigt „npm run preview“ das Ergebnis.',
}
