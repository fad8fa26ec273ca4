import type { DownloadColumn } from '../../core/download.ts'

/** The texts about the archive as data. */
export interface DataMessages {
  readonly data: {
    readonly title: string
    readonly intro: string
    /** What the link to it offers. */
    readonly offer: string
    readonly year: string
    /** A part of a year that has several files. */
    readonly part: (year: string, part: number) => string
    readonly stories: string
    readonly all: string
    readonly size: (bytes: number) => string
    readonly dictionary: string
    readonly dictionaryNote: string
    readonly columns: Readonly<Record<DownloadColumn, string>>
    readonly forPrograms: string
    readonly dataPackage: string
  }
}
