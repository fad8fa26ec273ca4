import { transliterate } from 'transliteration'

/** Room for a digest, an ending and two folders within the 255 bytes of a file name and the 260 of a Windows path. */
const LONGEST = 80

/**
 * A headline as the last part of an address: ASCII letters, digits and single
 * hyphens, at most 80 characters, cut between words. Empty when the headline
 * has no letter or digit that can be written so.
 */
export function slugify(headline: string): string {
  const words = romanise(headline.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .match(/[a-z0-9]+/g)
  if (!words) return ''
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug === '' ? (words[0] ?? '').slice(0, LONGEST) : slug
}

/**
 * Whether a host or file system keeps the name for itself: a folder's index, and the devices of Windows
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
export function isReserved(slug: string): boolean {
  return /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/.test(slug)
}

/** Other scripts in Latin letters. A headline of 5,000 characters needs no more than its beginning. */
function romanise(headline: string): string {
  // eslint-disable-next-line no-control-regex -- the range of ASCII, which needs no romanising
  return /^[\x00-\x7f]*$/.test(headline) ? headline : transliterate(headline.slice(0, 4 * LONGEST))
}
