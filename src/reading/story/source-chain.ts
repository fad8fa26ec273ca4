import { looksLikePersonName, looksLikeProperName } from './names.ts'
import { isKnownSource, isPictureSource, isPressName, isSourceBesideName } from './picture-sources.ts'

/** “Jane van der Berg/AFP via Getty Images” has three. */
const MAX_LOWER_CASE_WORDS = 5

/** Counts lower-case words. A cheap test: a sentence has many. */
export function countLowerCaseWords(line: string): number {
  let count = 0
  for (let at = 1; at < line.length; at += 1) {
    const unit = line.charCodeAt(at)
    if (unit >= 0x61 && unit <= 0x7a && line.charCodeAt(at - 1) === 0x20) count += 1
  }
  return count
}

/** “Jane Doe/AFP via Getty Images”: names and sources, including a known source or a newspaper. */
export function isSourceChain(text: string): boolean {
  if (countLowerCaseWords(text) > MAX_LOWER_CASE_WORDS) return false
  if (/--|^by\b|::|#|\/$|\p{Ll}\.\p{Ll}{2,}\//iu.test(text) || isCapitalHeadline(text)) return false
  const [, name = '', source = ''] = /^(.{4,60}) (?:for|on) (.{2,40})$/iu.exec(text) ?? []
  if (isName(name) && (isPressName(source) || isPictureSource(source))) return true
  const dashed = text.split(/ [-–—|] /u)
  if (dashed.length > 1) return isDashedChain(dashed)
  const parts = text.split(/\s?[/／＝=|]\s?|\s(?:via|through|par|über|vía)\s/iu).map((part) => part.trim())
  if (parts.length > 1) {
    const isChain = parts.length <= 6 && parts.every((part) => part === '' || isSource(part))
    return (isChain && namesOneSource(parts)) || isSourceList(text)
  }
  const [person = '', from = '', ...more] = text.split(/, ?/u)
  const isShort = person.split(' ').length === 2
  // “Input, Navigation & Images” is a list of topics.
  const isPress = isShort && isPressName(from) && !from.includes('&')
  if (more.length === 0 && looksLikePersonName(person) && (isKnownSource(from) || isPress)) return true
  return isNameDashSource(text) || isSourceList(text)
}

/** “Jane Doe-USA TODAY Sports” */
function isNameDashSource(text: string): boolean {
  const [, person = '', source = ''] = /^(.{4,60})-([^-]{2,40})$/u.exec(text) ?? []
  return isName(person) && isPictureSource(source)
}

/** “NASA, ESA and STScI”, “Getty Images; Jane Doe/Wired”, “ESA/Webb, NASA & CSA, J. Lee”. */
function isSourceList(text: string): boolean {
  const listed = text.split(/,? (?:and|&) |[,;] ?/u).map((part) => part.trim())
  if (listed.length < 2 || listed.length > 8) return false
  const known = listed.filter(isKnownSource)
  if (known.length === listed.length) return listed.some((source) => source.length <= 4)
  const isPart = (part: string): boolean =>
    isKnownSource(part) ||
    looksLikePersonName(part) ||
    (part.includes('/') && part.split('/').every(isSource))
  return known.length > 0 && listed.some((part) => part.includes('/')) && listed.every(isPart)
}

/** A chain joined by dashes. Headlines end in “ - ” and a newspaper’s name, so a picture source is required. */
function isDashedChain(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts
  if (parts.length === 2 && first.split(' ').length === 2 && isName(first) && isSourceBesideName(second)) {
    return true
  }
  return (
    parts.length <= 3 &&
    parts.every((part) => isKnownSource(part) || looksLikePersonName(part) || isSourceChain(part)) &&
    parts.some((part) => isPictureSource(part) || isSourceChain(part))
  )
}

/** Looks like a person’s name, and is not a headline in capitals. */
function isName(words: string): boolean {
  return looksLikePersonName(words) && /\p{Ll}/u.test(words)
}

/** “LIVESTOCK STRESSED BY COLD - USDA/NOAA”: wire services end a headline with its source. */
function isCapitalHeadline(text: string): boolean {
  const isCapitals = !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text)
  return isCapitals && (text.split(' ').length > 5 || /(?<!SPECIAL) (?:TO|AS|AFTER|OVER|FROM) /u.test(text))
}

function namesOneSource(parts: readonly string[]): boolean {
  return (
    parts.some(isKnownSource) ||
    // “TV/Series/DVD” names no source.
    (parts.some(isPressName) && parts.some((part) => part.includes(' '))) ||
    (parts.length === 2 && isName(parts[0] ?? '') && isSourceBesideName(parts[1] ?? ''))
  )
}

/** Whether one part of a chain is a source or a name: “AFP”, “Jane Doe”, “@janedoe”, “Staff”. */
export function isSource(part: string): boolean {
  return (
    !/[–—]/u.test(part) &&
    (isKnownSource(part) ||
      looksLikePersonName(part) ||
      /^(?:@\w+|\p{Ll}?\p{Lu}[\p{L}.'’-]*)$/u.test(part) ||
      isSourceBesideName(part) ||
      (looksLikeProperName(part) && part.split(' ').length <= 5))
  )
}
