import type { DataMessages } from './messages.ts'
import { sizeIn } from './size.ts'

export const dataDe: DataMessages = {
  data: {
    title: 'Daten herunterladen',
    intro:
      'Jede Meldung im Volltext, Jahr für Jahr, in drei Formaten mit denselben Zeilen: JSON Lines für Programme, CSV für Tabellen, Parquet für Datenbanken. Eine Datei ändert sich nur, wenn sich eine Meldung ihres Jahres ändert.',
    offer: 'jede Meldung im Volltext, Jahr für Jahr, als JSON Lines, CSV und Parquet',
    year: 'Jahr',
    part: (year, part) => `${year}, Teil ${part}`,
    stories: 'Meldungen',
    all: 'Alle',
    size: sizeIn('de-DE'),
    dictionary: 'Was die Spalten bedeuten',
    dictionaryNote: 'Was eine Quelle nicht angibt, ist null; in CSV ist der Wert leer.',
    columns: {
      id: 'Bezeichnet die Meldung, auch in Feeds.',
      url: 'Adresse ihrer Seite.',
      date: 'Erscheinungstag, JJJJ-MM-TT.',
      headline: 'Überschrift.',
      headlineFrom:
        'Woher die Überschrift stammt: front-matter, head-line oder next-line der Quelle; first-sentence, wenn sie ergänzt wurde.',
      language: 'Sprache, als Kennung nach BCP 47.',
      byline: 'Wer sie geschrieben hat, wie es die Quelle sagt, ohne „Von“.',
      section: 'Ressort, unter dem sie erschien.',
      topics: 'Themen, eines je Zeile.',
      summary: 'Zusammenfassung der Redaktion.',
      updated: 'Tag der letzten Änderung, JJJJ-MM-TT.',
      words: 'Zahl der Wörter des Textes.',
      file: 'Name der Quelldatei.',
      sha256: 'SHA-256-Prüfsumme der Quelldatei, hexadezimal.',
      dateline: 'Ortsmarke, mit der der Text beginnt.',
      fullText: 'Der Text ohne Auszeichnung; eine leere Zeile zwischen Absätzen.',
      captions: 'Bildunterschriften, die mit dem Text kamen, eine in jeder Zeile.',
    },
    forPrograms: 'Für Programme',
    dataPackage: 'Alle Dateien, ihre Größen und ihre Spalten, als Data Package',
  },
}
