import { plural } from '../plural.ts'
import type { ConnectionMessages } from './messages.ts'

const locale = 'de'

export const connectionsDe: ConnectionMessages = {
  names: {
    title: 'Namen',
    intro: 'Menschen, Orte, Organisationen und Werke, gefunden im Text der Meldungen.',
    none: 'Noch steht kein Name in zwei Meldungen.',
    count: plural(locale, { one: '# Name', other: '# Namen' }),
    kinds: {
      person: 'Menschen',
      place: 'Orte',
      organisation: 'Organisationen',
      work: 'Werke',
      other: 'Weitere Namen',
    },
    kind: { person: 'Mensch', place: 'Ort', organisation: 'Organisation', work: 'Werk', other: 'Name' },
    variants: 'Auch geschrieben',
    description: 'Das Archiv sagt',
    byYear: 'Meldungen nach Jahr',
    byMonth: 'Meldungen nach Monat',
    stories: 'Meldungen, mit dem Satz, in dem der Name steht',
    companions: 'Oft in derselben Meldung',
    threads: 'In diesen Verläufen',
    frequent: 'In den meisten Meldungen',
    allOf: (kind, names) => `${kind}: ${names}`,
    narrow: 'Liste eingrenzen',
    shown: (shown, all) => `${shown} von ${all}`,
    search: 'Meldungen durchsuchen',
  },

  threads: {
    title: 'Verläufe',
    intro:
      'Meldungen, die einander fortsetzen, und Reihen, die neuesten zuerst. Gefunden an dem, was die Meldungen gemeinsam haben.',
    none: 'Noch setzt keine Meldung eine andere fort.',
    thread: 'Verlauf',
    series: 'Reihe',
    latest: 'Die neuesten',
    byLatest: 'Nach dem Datum der neuesten Meldung',
    quietMonths: plural(locale, { one: '# Monat lang nichts', other: '# Monate lang nichts' }),
    quietYears: plural(locale, { one: '# Jahr lang nichts', other: '# Jahre lang nichts' }),
  },

  told: {
    later: {
      year: 'Später über dieses Jahr berichtet',
      month: 'Später über diesen Monat berichtet',
      day: 'Später über diesen Tag berichtet',
    },
    note: 'Im Rückblick: was spätere Meldungen dazu sagen. Die Zeitangaben wurden in ihrem Text gefunden.',
    source: (day) => `Berichtet in einer Meldung vom ${day}:`,
    of: 'Berichtet über',
    some: (shown, count) => `Hier stehen ${shown} von ${count} berichteten Zeitangaben.`,
    asData: 'Alle berichteten Zeitangaben als Daten',
  },

  chronology: {
    title: 'Zeittafel',
    intro:
      'Was Meldungen über Zeiten berichten, aus denen das Archiv keine hat. Die Zeitangaben wurden in ihrem Text gefunden.',
    none: 'Noch berichtet keine Meldung über eine solche Zeit.',
    pageTitle: (year) => `Über das Jahr ${year} berichtet`,
    sentences: plural(locale, { one: '# Satz', other: '# Sätze' }),
    link: 'Zeittafel: was Meldungen über andere Zeiten berichten',
  },
}
