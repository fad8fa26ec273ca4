import { plural } from '../plural.ts'
import type { FrequencyMessages } from './messages.ts'

const locale = 'de'
const numbers = new Intl.NumberFormat(locale)
const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 })
const ofStories = plural(locale, { one: 'von # Meldung', other: 'von # Meldungen' })

export const frequencyDe: FrequencyMessages = {
  locale,
  number: (value) => numbers.format(value),
  percent: (share) => percents.format(share),

  title: 'Wörter im Lauf der Zeit',
  intro: 'In wie vielen Meldungen ein Wort oder eine Wendung steht, und wann.',
  label: 'Gezählte Wörter',
  submit: 'Zeigen',
  tip: 'Bis zu fünf Wörter oder „genaue Wendungen“. Formen eines Wortes zählen zusammen, Wörter in Anführungszeichen nur genau so.',
  from: 'Ab Jahr',
  to: 'Bis Jahr',
  measure: { label: 'Zeigen als', share: 'Anteil an allen Meldungen', counts: 'Zahl der Meldungen' },
  noScript:
    'Wörter zu zählen braucht JavaScript, das abgeschaltet ist oder nicht geladen wurde. Für die Namen und Themen unten gibt es auch ohne Diagramme.',
  namesAndTopics: 'Namen und Themen im Lauf der Zeit',

  by: {
    year: (from, to) => (from === to ? from : `nach Jahren, ${from}–${to}`),
    month: (from, to) => (from === to ? from : `nach Monaten, ${from} – ${to}`),
  },
  unit: { year: 'Jahr', month: 'Monat' },
  allStories: 'Alle Meldungen',
  found: (found, all) => `${numbers.format(found)} ${ofStories(all)}`,
  stories: plural(locale, { one: '# Meldung', other: '# Meldungen' }),
  countedWith: (words) => `gezählt mit ${words}`,
  howToRead: 'Jeder Punkt führt zu seinen Meldungen.',
  tooMany: (most) => `Nur die ersten ${most} werden gezeigt.`,
  noStories: 'Aus diesen Jahren gibt es keine Meldungen.',
  asTable: 'Als Tabelle',
  save: 'Als CSV sichern',
}
