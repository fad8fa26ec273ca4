/** The part of citeproc that the judge of citations uses. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(): string
    retrieveItem(id: string): object
  }
  class Engine {
    constructor(system: System, style: string, locale: string)
    setOutputFormat(format: 'text'): void
    updateItems(ids: readonly string[]): void
    makeBibliography(): [object, string[]]
    makeCitationCluster(items: readonly { readonly id: string }[]): string
  }
  const CSL: { Engine: typeof Engine }
  export default CSL
}
