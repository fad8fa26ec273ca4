import { problem, type Problem } from '../../core/problem.ts'
import type { Kind } from '../names/kinds.ts'
import { Claims } from './claims.ts'
import type { Corrections } from './corrections.ts'
import type { Statement } from './statements.ts'

/** A name is one of a kind, or none; it has a page always, or never. */
const KIND = 'kind'
const PAGE = 'page'

/** What the statements come to. One that contradicts an earlier one has no effect and is a problem. */
export function combine(
  statements: readonly Statement[],
  file: string,
): { readonly corrections: Corrections; readonly problems: readonly Problem[] } {
  const claims = new Claims(file)
  const circles: Problem[] = []
  const merged = new Map<string, string>()
  const kinds = new Map<string, Kind>()
  const rejected = new Set<string>()
  const always = new Set<string>()
  const splits = new Map<string, Map<string, string>>()
  const former = new Map<string, string>()
  const stated = new Set<string>()
  const cuts: string[] = []
  const joins: (readonly [file: string, continues: string])[] = []
  const titles: { readonly file: string; readonly title: string }[] = []

  const merge = (other: string, name: string, line: number): void => {
    const head = headOf(name, merged)
    if (head === other) circles.push(problem('names-circular', { file, line, column: 1 }, { name, other }))
    else if (claims.claim(other, [KIND, PAGE], { said: `is another name for “${name}”`, line })) {
      merged.set(other, name)
    }
  }
  for (const { line, about, says } of statements) {
    switch (says.what) {
      case 'also':
        stated.add(about)
        for (const other of says.names) merge(other, about, line)
        break
      case 'was':
        stated.add(about)
        for (const other of says.names) {
          if (claims.claim(other, ['former'], { said: `was “${about}”`, line })) former.set(other, about)
        }
        break
      case 'is':
        stated.add(about)
        for (const story of says.files) {
          if (!claims.claim(says.name, [`in ${story}`], { said: `is “${about}” in ${story}`, line })) continue
          splits.set(story, (splits.get(story) ?? new Map<string, string>()).set(says.name, about))
        }
        break
      case 'kind':
        stated.add(about)
        if (claims.claim(about, [KIND], { said: isKind(says.kind), line })) kinds.set(about, says.kind)
        break
      case 'always':
        stated.add(about)
        if (claims.claim(about, [PAGE], { said: 'always has a page', line })) always.add(about)
        break
      case 'no name':
        stated.add(about)
        if (claims.claim(about, [KIND, PAGE], { said: 'is no name', line })) rejected.add(about)
        break
      case 'continues':
        if (!claims.claim(about, ['continues'], { said: `continues ${says.file ?? 'nothing'}`, line })) break
        if (says.file === undefined) cuts.push(about)
        else joins.push([about, says.file])
        break
      case 'title':
        if (claims.claim(about, ['title'], { said: `has the title “${says.title}”`, line })) {
          titles.push({ file: about, title: says.title })
        }
    }
  }
  const heads = new Map([...merged.keys()].map((name) => [name, headOf(name, merged)]))
  return {
    corrections: {
      names: { merged: heads, kinds, rejected, always, splits, former, stated },
      threads: { cuts, joins, titles },
      statements,
    },
    problems: [...circles, ...claims.problems],
  }
}

/** The name that stands for this one. Ends, because no merge makes a circle. */
function headOf(name: string, merged: ReadonlyMap<string, string>): string {
  let head = name
  for (let next = merged.get(head); next !== undefined; next = merged.get(head)) head = next
  return head
}

function isKind(kind: Kind): string {
  if (kind === 'other') return 'is a name of another kind'
  return `is ${kind === 'organisation' ? 'an' : 'a'} ${kind}`
}
