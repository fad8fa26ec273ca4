import { join } from 'node:path'
import type { PublishedArticle } from '../archive/archive.ts'
import type { NameExplanation } from '../connections/names/explain-name.ts'
import { paths } from '../core/paths.ts'
import type { StoryGrounds } from './name-grounds.ts'
import { printable } from './printable.ts'

const GROUNDS_SHOWN = 6

interface Shown {
  /** The content folder as a person would type it. */
  readonly folder: string
  readonly articles: readonly PublishedArticle[]
}

/** Everything about one name, for a terminal. */
export function nameText(
  explanation: NameExplanation,
  stories: readonly StoryGrounds[],
  { folder, articles }: Shown,
): string {
  const { variants, because, evidence, count } = explanation
  const { person, place, organisation } = evidence
  const others = variants.length === 0 ? [] : [`also written  ${variants.join(', ')}`]
  const more = count > stories.length ? [`and ${count - stories.length} more`] : []
  const first = articles[explanation.stories[0] ?? -1]?.file ?? 'FILE'
  return [
    heading(explanation),
    ...others.map(indented),
    indented(`because       ${because}`),
    indented(`evidence      person ${person}, place ${place}, organisation ${organisation}`),
    ...stories.map(({ file, grounds }) => indented(`in ${join(folder, file)}${groundsText(grounds)}`)),
    ...more.map(indented),
    indented(`to change it, write a line in ${join(folder, 'names.txt')}:`),
    ...linesFor(explanation, first).map((line) => indented(indented(line))),
    '',
  ]
    .map(printable)
    .join('\n')
}

/** The names that an editor should look at first. */
export function overviewText(unsure: readonly NameExplanation[], pages: number): string {
  const count = `${pages} ${pages === 1 ? 'name has a page' : 'names have a page'}.`
  if (unsure.length === 0) return `${count} There is none that the archive is not sure of.`
  return [
    `${count} The archive is least sure of these; a little more or less evidence decides otherwise:`,
    '',
    ...unsure.flatMap((one) => [heading(one), indented(one.because)]),
    '',
    '`npm run names -- "NAME"` explains one and says how to change it.',
  ]
    .map(printable)
    .join('\n')
}

function heading({ name, kind, slug, count }: NameExplanation): string {
  const page = slug === undefined ? 'no page' : paths.name(slug)
  return `${name}: ${kind ?? 'not sure to be a name'}, in ${count} ${count === 1 ? 'story' : 'stories'}, ${page}`
}

function groundsText(grounds: StoryGrounds['grounds']): string {
  const shown = grounds
    .filter(({ feature }) => feature !== 'always') // the same for every name
    .slice(0, GROUNDS_SHOWN)
    .map(({ feature, weight }) => `${feature} ${signed(weight)}`)
  return shown.length === 0 ? '' : `: ${shown.join(', ')}`
}

function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : `−${-weight}`
}

/** What an editor may write about the name. */
function linesFor({ name, kind, slug }: NameExplanation, file: string): readonly string[] {
  const other = kind === 'organisation' ? 'place' : 'organisation'
  if (slug === undefined) return [`${name}: always`, `NAME: also ${name}`]
  return [
    `${name}: ${other}`,
    `NAME: also ${name}`,
    `${name} (WHO): is ${name} in ${file}`,
    `${name}: no name`,
  ]
}

function indented(text: string): string {
  return `  ${text}`
}
