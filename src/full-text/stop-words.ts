import type { StemLanguage } from './stem.ts'

/*
 * The most frequent words of a language. Their places are not listed: those of `the` alone would be larger than a whole
 * search may be. Instead, every other word says which of them stand next to it. The order is part of the format.
 */
const STOP_WORDS: Readonly<Record<StemLanguage, readonly string[]>> = {
  en: 'the of and to in a that is was for on with he it as at by his from has have are this but they be an not who will their which were been more after about had or its she s t i you we her there one all would when what said can could if up out so than other into new some two them time people year years first last also over only now most no may my me our just like him do how any these did then where because before between many through while those such under should still against day week month three back make made down off even being since another during part'.split(
    ' ',
  ),
  de: 'der die das und in den von zu mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum war haben nur oder aber vor zur bis mehr durch man dann da sein wurde sei wenn gegen vom schon ich seine hatte unter diese dieser wir ihre was zwei jahre jahr sagte kann gibt seit seiner ihr zwischen immer alle wieder ihn weil keine habe unser soll mussen wurden konnen ohne will sollen jahren neue neuen heute diesem diesen eines etwa damit ab ihrer uns wo drei ersten anderen doch beim worden hier allem dort erst'.split(
    ' ',
  ),
}

/** The code of each stop word of a language, from 1. They fit into a byte. */
export function stopWordCodes(language: StemLanguage): ReadonlyMap<string, number> {
  return new Map(STOP_WORDS[language].map((word, index) => [word, index + 1]))
}
