/** Removes the endings of English inflection: `shootings` → `shoot`, `parties` → `party`. Names keep theirs. */
export function stemOf(word: string): string {
  let stem = word
  if (stem.length > 4) {
    if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
    else if (stem.endsWith('sses')) stem = stem.slice(0, -2)
    else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1)
  }
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3)
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2)
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}
