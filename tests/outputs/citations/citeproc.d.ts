/** The part of citeproc that the judge of citations uses. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(): string
    retrieveItem(id: string): object
  }
  interface Engine {
    setOutputFormat(format: 'text'): void
    updateItems(ids: readonly string[]): void
    makeBibliography(): [object, string[]]
    makeCitationCluster(items: readonly { readonly id: string }[]): string
  }
  const CSL: { readonly Engine: new (system: System, style: string, locale: string) => Engine }
  export default CSL
}
