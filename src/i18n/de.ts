import { connectionsDe } from './connections/de.ts'
import { dataDe } from './data/de.ts'
import type { Messages } from './messages.ts'
import { LANGUAGES_DE as LANGUAGES } from './language-names.ts'
import { plural } from './plural.ts'
import { searchDe } from './search/de.ts'

const locale = 'de'
const numbers = new Intl.NumberFormat(locale)
const inOtherYears = (monthAndDay: string): string => `${monthAndDay} in anderen Jahren`

export const de: Messages = {
  locale,
  number: (value) => numbers.format(value),

  stories: plural(locale, { one: '# Meldung', other: '# Meldungen' }),
  more: plural(locale, { one: 'und # weitere', other: 'und # weitere' }),
  span: (from, to) => `${from} – ${to}`,
  newStories: 'Feed neuer Meldungen',

  nav: {
    label: 'Seiten',
    skip: 'Zum Inhalt springen',
    front: 'Titelseite',
    archive: 'Archiv',
    onThisDay: 'An diesem Tag',
    sections: 'Ressorts',
    topics: 'Themen',
    names: 'Namen',
    threads: 'Verläufe',
    frequency: 'Wörter',
    search: 'Suche',
    about: 'Über das Archiv',
    trail: 'Sie sind hier',
  },

  theme: {
    toDark: 'Dunkel',
    toLight: 'Hell',
  },

  front: {
    sameDay: 'Am selben Tag',
    years: 'Alle Jahre',
    yearsNote: 'Je kräftiger die Farbe, desto mehr Meldungen.',
    wholeArchive: 'Das ganze Archiv, Monat für Monat',
    empty: 'Hier ist noch nichts',
    emptyNote: 'Meldungen erscheinen hier, sobald datierte Textdateien im Inhaltsordner liegen.',
  },

  archive: {
    title: 'Das Archiv',
    intro: (stories, years, from, to) =>
      `${stories} aus ${years}: die erste vom ${from}, die jüngste vom ${to}.`,
    years: plural(locale, { one: '# Jahr', other: '# Jahren' }),
    tableCaption: 'Meldungen nach Jahr und Monat',
    year: 'Jahr',
    total: 'Gesamt',
    noStoriesIn: (from, to) =>
      from === to ? `Keine Meldungen aus ${from}` : `Keine Meldungen von ${from} bis ${to}`,
  },

  period: {
    previous: 'Davor',
    next: 'Danach',
    neighbours: 'Davor und danach',
    neighboursAtEnd: 'Davor und danach, noch einmal',
    allOf: (period) => `Alles vom ${period}`,
    months: 'Monate',
    dayByDay: (year) => `${year}, Tag für Tag`,
    calendar: 'Kalender',
    notCovered: 'nicht Teil dieses Archivs',
    notCoveredLegend: 'Ein Punkt steht für einen Tag, den dieses Archiv nicht umfasst.',
    legend: 'Je kräftiger die Farbe, desto mehr Meldungen; eine bloße Zahl ist ein Tag ohne Meldung.',
    inOtherYears,
  },

  onThisDay: {
    title: 'An diesem Tag',
    intro:
      'Ein Kalender für alle Jahre. Jeder Tag führt zu dem, was an ihm gemeldet wurde, gleich in welchem Jahr.',
    pageTitle: inOtherYears,
  },

  ...connectionsDe,
  ...dataDe,

  subjects: {
    section: {
      title: 'Ressorts',
      intro: 'Die Teile der Zeitung, unter denen Meldungen stehen. Nicht jede Meldung hat eines.',
      one: 'Ressort',
    },
    topic: {
      title: 'Themen',
      intro: 'Wovon Meldungen handeln, wie ihre Redaktion es vermerkt hat. Nicht jede Meldung hat Themen.',
      one: 'Thema',
    },
    none: 'Noch keine Meldung hat eines.',
    initials: 'Nach Anfangsbuchstaben',
  },

  story: {
    by: (byline) => `Von ${byline}`,
    supplied: 'Ergänzte Überschrift: Die Quelle hat keine; ihr erster Satz dient als Ersatz.',
    updated: 'Aktualisiert am',
    firstPublished: 'Zuerst erschienen:',
    caption: plural(locale, { one: 'Bildunterschrift', other: 'Bildunterschriften' }),
    picture: 'Bild',
    undescribedPicture: 'Bild ohne Beschreibung',
    noPicture: 'Das Bild ist nicht in diesem Archiv: Nur die Worte kamen mit der Meldung.',
    pictureNamed: 'Die Quelle nennt es:',
    credit: 'Bildnachweis',
    setAside: plural(locale, { one: '# Zeile beiseitegelegt', other: '# Zeilen beiseitegelegt' }),
    setAsideNote: 'Text, der mit der Meldung kam, aber nicht zu ihr gehört.',
    corrections: 'Korrekturen',
    topics: 'Themen',
    readOn: 'Weiterlesen',
    previous: 'Die Meldung davor',
    next: 'Die Meldung danach',
    first: 'Dies ist die erste Meldung des Archivs.',
    last: 'Dies ist die jüngste Meldung des Archivs.',
    context: 'Diese Meldung im Archiv',
    named: 'In dieser Meldung genannt',
    earlier: 'Früher in diesem Verlauf',
    later: 'Später',
    related: 'Verwandt',
    wholeThread: 'Der ganze Verlauf',
    shares: (what) => `gemeinsam: ${what}`,
    sameDay: 'Am selben Tag',
    sameSection: (section) => `Mehr aus ${section}`,
    printedFrom: 'Gedruckt von',
    cite: 'Diese Meldung zitieren',
    permalink: 'Dauerhafte Adresse',
    chicagoNote: 'Chicago, Fußnote',
    chicagoBibliography: 'Chicago, Literaturverzeichnis',
    saveAs: 'Speichern als',
    emptyText: 'Die Quelle hat eine Überschrift und keinen Text.',
  },

  source: {
    title: 'Quelle',
    intro: 'Woraus diese Seite gemacht ist, und was erschlossen statt angegeben wurde.',
    file: 'Datei',
    digest: 'SHA-256',
    headlineFrom: 'Überschrift',
    headlineOrigin: {
      'front-matter': 'im Kopf der Datei angegeben',
      'head-line': 'in der Zeile des Datums angegeben',
      'next-line': 'in der Zeile nach dem Datum angegeben',
      'first-sentence': 'nicht angegeben; aus dem ersten Satz gebildet',
    },
    inferred: 'Erschlossen',
    nothingInferred: 'Nichts.',
    inference: {
      headline: 'Überschrift',
      credit: 'Bildnachweis',
      caption: 'Bildunterschrift',
      byline: 'Autorenzeile',
      dateline: 'Ortsmarke',
      boilerplate: 'Nicht Teil der Meldung',
      language: 'Sprache',
      truncation: 'Text womöglich abgeschnitten',
    },
    line: (line) => `Zeile ${line}`,
    rule: 'Regel:',
    normalised: 'Änderungen am Text',
    asItCame: 'Der Originaltext',
  },

  shared: {
    title: 'Mehrere Meldungen teilen diese Adresse',
    intro: (day) =>
      `Meldungen vom ${day}, deren Überschriften zur selben Adresse führen. Jede hat auch eine eigene Adresse:`,
  },

  about: {
    title: 'Über dieses Archiv',
    what: (name, publisher) =>
      `${name} ist ein Archiv von Nachrichten${publisher === name ? '' : `, herausgegeben von ${publisher}`}. Jede Meldung steht unter dem Tag ihres Datums, und ihre Seite sagt, woraus sie gemacht ist.`,
    numbers: 'In Zahlen',
    stories: 'Meldungen',
    span: 'Zeitraum',
    years: 'Jahre mit Meldungen',
    days: 'Tage mit Meldungen',
    words: 'Wörter',
    languages: 'Sprachen',
    language: (tag) => (tag === undefined ? 'Nicht bekannt' : (LANGUAGES[tag] ?? tag)),
    lengths: 'Längen',
    length: (from, to) =>
      to === undefined
        ? `${numbers.format(from)} Wörter und mehr`
        : from === 0
          ? `Weniger als ${numbers.format(to)} Wörter`
          : `${numbers.format(from)} bis ${numbers.format(to - 1)} Wörter`,
    made: 'Wie es entsteht',
    madeText: [
      'Jede Meldung ist eine einfache Textdatei. Ein Programm liest die Dateien und macht daraus diese Seiten; von Hand wird nichts abgetippt. Jede Seite nennt ihre Datei und die Prüfsumme ihrer Bytes, sodass alle nachprüfen können, ob beide übereinstimmen.',
      'Das Programm unterscheidet die Meldung von dem, was sie umgibt: Bildnachweise, Bildunterschriften, Autorenzeilen, Zeilen, die zu einer Website gehören und nicht zur Nachricht. Was es beiseitelegt, zeigt es trotzdem, und was es erschlossen hat, steht am Fuß der Seite mit Zeile und Wortlaut; jeder Eintrag lässt sich öffnen und zeigt dann seine Regel.',
    ],
    suppliedNote: (count, total) =>
      `Eine Überschrift in eckigen Klammern hat das Programm ergänzt, so wie Bibliotheken einen Titel kennzeichnen, den sie selbst geben mussten: ${count} von ${total}.`,
    headlines: 'Woher die Überschriften kommen',
    inferences: 'Was erschlossen wurde',
    inferencesNote: 'Die Zahl der Meldungen, in denen etwas erschlossen statt angegeben ist.',
    coverage: 'Was es umfasst',
    licence: 'Lizenz',
    licenceText: 'Die Meldungen dürfen genutzt werden nach den Bedingungen von',
    data: 'Daten herunterladen',
    dataText: 'Das ganze Archiv lässt sich maschinell abrufen, lesen und prüfen:',
    dataStories: 'jede Meldung als Datensatz, einer je Zeile',
    dataFeed: 'die neuesten Meldungen als Feed mit Links zu den älteren',
    dataDigests: 'die Prüfsumme jeder Quelle',
    contact: 'Kontakt',
    contactText: 'Etwas stimmt nicht? Schreiben Sie an',
  },

  receipt: {
    title: 'Dateien und Auslassungen',
    intro:
      'Jede Datei im Inhaltsordner, und was aus ihr wurde. Versteckte Dateien und die Bilder der Meldungen sind nicht mitgezählt.',
    filesFound: 'Dateien',
    published: 'Veröffentlichte Meldungen',
    absence: {
      draft: 'Entwürfe',
      embargoed: 'Für einen späteren Tag vorgesehen',
      duplicate: 'Doppelte',
      quarantined: 'Wegen eines Fehlers zurückgehalten',
      skipped: 'Keine Meldungen',
    },
    reason: {
      draft: 'Entwurf',
      embargoed: 'Für einen späteren Tag vorgesehen',
      duplicate: 'Doppelt',
      quarantined: 'Wegen eines Fehlers zurückgehalten',
      skipped: 'Keine Meldung',
    },
    sameAs: (file) => `Dieselbe Meldung wie ${file}.`,
    ignoredLine: 'Eine Zeile ohne Wirkung',
    heldBack:
      'Entwürfe und für einen späteren Tag vorgesehene Meldungen sind hier gezählt, aber nicht genannt.',
    allPublished: 'Alle Dateien sind veröffentlicht.',
    file: 'Datei',
    why: 'Grund',
    details: 'Einzelheiten',
    asData: 'Dateien und Auslassungen als Daten',
  },
  search: searchDe,

  notFound: {
    title: 'Keine solche Seite',
    text: 'Unter dieser Adresse steht nichts. Vielleicht ist sie vertippt, oder die Meldung war nie in diesem Archiv.',
    ways: 'Wege zurück',
  },

  moved: {
    title: 'Verschoben',
    text: 'Diese Seite steht jetzt unter',
  },

  gone: {
    title: 'Zurückgezogen',
    text: 'Unter dieser Adresse stand eine Meldung. Der Herausgeber hat sie zurückgezogen.',
  },

  corrections: {
    title: 'Berichtigungen',
    intro: 'Was an Meldungen nach ihrer Veröffentlichung geändert wurde, die jüngste Änderung zuerst.',
    none: 'Keine Meldung wurde berichtigt. Wird eine berichtigt, steht hier, was geändert wurde.',
    updated: 'Aktualisiert.',
  },

  footer: {
    made: 'Jede Seite ist aus einfachem Text gemacht. Wie:',
    feed: 'Feed',
  },
}
