import { familyOf, sortedName, type Author } from './authors.ts'
import type { CitedStory } from './cited-story.ts'

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
}

/** The story as BibLaTeX. All that TeX would run in a text is escaped; an address is verbatim there. */
export function bibLatex(story: CitedStory): string {
  const { authors, title, publication, date, url } = story
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', authors.length === 0 ? undefined : authors.map(name).join(' and ')],
    // In braces of its own: styles leave its capitals alone.
    ['title', `{${escaped(title)}}`],
    ['journaltitle', escaped(publication)],
    ['date', date],
    ['url', url],
    ['entrysubtype', 'newspaper'],
  ]
  const lines = fields.flatMap(([field, value]) =>
    value === undefined ? [] : [`  ${field} = {${value}},\n`],
  )
  return `@article{${keyOf(url)},\n${lines.join('')}}\n`
}

/** The end of the address, in the characters that keys may have: `1969-07-20-eagle-lands`. */
function keyOf(url: string): string {
  return url
    .split('/')
    .filter(Boolean)
    .slice(-4)
    .join('-')
    .replace(/[^\w-]/g, '')
}

function name(author: Author): string {
  if ('whole' in author) return `{${escaped(author.whole)}}`
  const { given, suffix } = author
  return suffix === undefined
    ? escaped(sortedName(author))
    : escaped([familyOf(author), suffix, given].join(', '))
}

function escaped(text: string): string {
  return text.replace(/[\\~^{}&%$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
}
