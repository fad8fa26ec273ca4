import { compareText } from '../../core/compare-text.ts'
import { type Decision, decideKinds } from './decide-kinds.ts'
import { type Kind, KINDS } from './kinds.ts'
import { linkTitled } from './link-titled.ts'
import { joinNames } from './join-names.ts'
import { type Description, type NameTable, nameTable } from './name-table.ts'
import { corrected, type NamesFile } from './names-file.ts'
import type { StoryName } from './story-names.ts'

/** A story that is part of the index. */
export interface NamedStory {
  /** Path inside the content folder. */
  readonly file: string
  readonly names: readonly StoryName[]
}

/** A name with a page. */
export interface IndexedName {
  readonly name: string
  readonly kind: Kind
  /** Unique among the names, and the same in the next build, whatever stories follow. */
  readonly slug: string
  /** Other forms in the stories, the most frequent first. */
  readonly variants: readonly string[]
  /** Indexes of the stories, ascending. */
  readonly stories: Int32Array
  /** For each of `stories`, the index of the first sentence that has it; -1 where only front matter has it. */
  readonly sentences: Int16Array
  /** What the first story that says so says it is. */
  readonly description: Description | undefined
}

/** A slug that a name would have if the editor’s file did not say that it is another. */
export interface FormerName {
  readonly slug: string
  readonly name: IndexedName
}

/** The names of an archive. */
export interface NameIndex {
  /** In the order of their slugs. */
  readonly names: readonly IndexedName[]
  /** Names in two stories or more, but in too few for a page. */
  readonly withoutPage: readonly IndexedName[]
  /** In the order of the editor’s file. */
  readonly former: readonly FormerName[]
  /** For each story, indexes of `names`, in the order of first mention. */
  readonly ofStory: (story: number) => readonly number[]
  /** What it was made from, for `explainName`. */
  readonly grounds: { readonly table: NameTable; readonly target: Int32Array; readonly decision: Decision }
}

/** The fewest stories a name needs, unless the editor wants it always. */
const LEAST_STORIES = 2

/**
 * Makes the index of names from stories in (day, path) order. It weighs the whole archive: a name is a
 * person’s where the stories say so in the mean, so one story more changes little elsewhere.
 * `slugify` makes the part of an address from a name. A name has a page from `pageStories` stories on, or if the editor
 * always wants it.
 */
export function buildNameIndex(
  stories: Iterable<NamedStory>,
  corrections: NamesFile,
  slugify: (name: string) => string,
  pageStories = LEAST_STORIES,
): NameIndex {
  const table = nameTable(correctedNames(stories, corrections))
  const target = joinNames(table, corrections)
  const decision = decideKinds(table, target, corrections)
  const rows = linkTitled(table, target, decision, corrections.kinds)
  const isAlways = (name: string): boolean => corrections.always.has(name)
  const kept = collect(
    table,
    rows,
    decision.kinds,
    (id, count) => count >= LEAST_STORIES || isAlways(nameAt(table, id)),
  )
  const slugs = slugsOf(kept, table, slugify)
  const all = kept
    .map(({ id, kind, stories, sentences, ids }, index): IndexedName => {
      const name = nameAt(table, id)
      return {
        name,
        kind,
        slug: slugs[index] ?? '',
        variants: variantsOf(table, id, ids),
        stories,
        sentences,
        description: firstDescription(table, ids),
      }
    })
    .sort((a, b) => compareText(a.slug, b.slug))
  const hasPage = ({ name, stories }: IndexedName): boolean => stories.length >= pageStories || isAlways(name)
  const names = all.filter(hasPage)
  return {
    names,
    withoutPage: all.filter((name) => !hasPage(name)),
    former: formerNames(names, corrections, slugify),
    ofStory: byStory(names, table.storyCount),
    grounds: { table, target, decision },
  }
}

/** One by one: the names of 100,000 stories at once take 400 MB. */
function* correctedNames(
  stories: Iterable<NamedStory>,
  corrections: NamesFile,
): Generator<readonly StoryName[]> {
  for (const { file, names } of stories) yield corrected(file, names, corrections)
}

function formerNames(
  names: readonly IndexedName[],
  { merged, splits, former }: NamesFile,
  slugify: (name: string) => string,
): readonly FormerName[] {
  const others = [...merged, ...former, ...[...splits.values()].flatMap((split) => [...split])]
  if (others.length === 0) return []
  const byName = new Map(names.map((name) => [name.name, name]))
  return others.flatMap(([other, is]) => {
    const name = byName.get(is)
    return name ? [{ slug: slugify(other), name }] : []
  })
}

function nameAt(table: NameTable, id: number): string {
  return table.names[id] ?? ''
}

interface Kept {
  readonly id: number
  readonly kind: Kind
  readonly stories: Int32Array
  readonly sentences: Int16Array
  /** Ids of the names joined in it. */
  readonly ids: readonly number[]
}

/** Gathers the rows of each name, in the order of its first story. A row of -1 belongs to none. */
function collect(
  table: NameTable,
  rows: Int32Array,
  kinds: Int8Array,
  isKept: (id: number, count: number) => boolean,
): readonly Kept[] {
  const counts = new Int32Array(table.names.length)
  const latest = new Int32Array(table.names.length).fill(-1)
  const order: number[] = []
  for (let row = 0; row < rows.length; row++) {
    const id = rows[row] ?? -1
    const story = table.story[row] ?? 0
    if (id < 0 || latest[id] === story) continue
    if (counts[id] === 0) order.push(id)
    latest[id] = story
    counts[id] = (counts[id] ?? 0) + 1
  }
  const kept = new Map<number, Kept & { readonly ids: number[]; filled: number }>()
  for (const id of order) {
    const count = counts[id] ?? 0
    const kind = KINDS[kinds[id] ?? -1]
    if (kind === undefined || !isKept(id, count)) continue
    kept.set(id, {
      id,
      kind,
      stories: new Int32Array(count),
      sentences: new Int16Array(count),
      ids: [],
      filled: 0,
    })
  }
  for (let row = 0; row < rows.length; row++) {
    const one = kept.get(rows[row] ?? -1)
    if (one === undefined) continue
    const story = table.story[row] ?? 0
    const sentence = table.sentence[row] ?? 0
    const own = table.name[row] ?? 0
    if (!one.ids.includes(own)) one.ids.push(own)
    const last = one.filled - 1
    if (last >= 0 && one.stories[last] === story) {
      const known = one.sentences[last] ?? 0
      if (known < 0 || (sentence >= 0 && sentence < known)) one.sentences[last] = sentence
    } else {
      one.stories[one.filled] = story
      one.sentences[one.filled] = sentence
      one.filled++
    }
  }
  return [...kept.values()]
}

/** The name that is first in the archive has the plain slug; another with the same slug adds its kind, then a number. */
function slugsOf(
  kept: readonly Kept[],
  table: NameTable,
  slugify: (name: string) => string,
): readonly string[] {
  const taken = new Set<string>()
  return kept.map(({ id, kind }) => {
    const plain = slugify(nameAt(table, id)) || 'name'
    let slug = plain
    if (taken.has(slug)) slug = `${plain}-${kind}`
    for (let number = 2; taken.has(slug); number++) slug = `${plain}-${kind}-${number}`
    taken.add(slug)
    return slug
  })
}

function variantsOf(table: NameTable, id: number, ids: readonly number[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const one of ids) {
    if (one !== id) counts.set(nameAt(table, one), (counts.get(nameAt(table, one)) ?? 0) + 1)
    for (const [text, count] of table.variants.get(one) ?? [])
      counts.set(text, (counts.get(text) ?? 0) + count)
  }
  counts.delete(nameAt(table, id))
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([text]) => text)
}

function firstDescription(table: NameTable, ids: readonly number[]): Description | undefined {
  const found = ids.map((id) => table.appositions.get(id)).filter((one) => one !== undefined)
  return found.sort((a, b) => a.story - b.story)[0]
}

function byStory(names: readonly IndexedName[], storyCount: number): NameIndex['ofStory'] {
  const found: { readonly index: number; readonly sentence: number }[][] = Array.from(
    { length: storyCount },
    () => [],
  )
  names.forEach(({ stories, sentences }, index) => {
    stories.forEach((story, at) => found[story]?.push({ index, sentence: sentences[at] ?? 0 }))
  })
  return (story) => {
    const ofStory = found[story] ?? []
    return ofStory.toSorted((a, b) => a.sentence - b.sentence || a.index - b.index).map(({ index }) => index)
  }
}
