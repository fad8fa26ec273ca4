import { transliterate } from 'transliteration'

/** Leaves space for a digest, an extension and two folders within 255 bytes per file name and 260 per Windows path. */
const MAX_LENGTH = 80

/**
 * Converts a headline to a slug: ASCII letters, digits and single hyphens, at most
 * 80 characters, cut between words. Empty when no letter or digit of the headline
 * can be transliterated.
 */
export function slugify(headline: string): string {
  const words = toAscii(headline.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, '')
    .match(/[a-z0-9]+/g)
  if (!words) return ''
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > MAX_LENGTH) break
    slug = longer
  }
  return slug === '' ? (words[0] ?? '').slice(0, MAX_LENGTH) : slug
}

/**
 * Whether a host or file system reserves the name: a folder's index, or a Windows device
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
export function isReserved(slug: string): boolean {
  return /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/.test(slug)
}

/** Transliterates other scripts. The start of a headline is enough: some have 5,000 characters. */
function toAscii(headline: string): string {
  // eslint-disable-next-line no-control-regex -- the whole range of ASCII
  return /^[\x00-\x7f]*$/.test(headline) ? headline : transliterate(headline.slice(0, 4 * MAX_LENGTH))
}
