import fc from 'fast-check'
import { damages, type Damage } from '../store/damage.ts'
import type { Failure } from './failing-fs.ts'
import type { FakeSource, FakeStory } from './fake-program.ts'

/** What happens before a build: to its source, to the site, or to what is cached between builds. */
export type Change =
  | { readonly type: 'write story'; readonly slug: string; readonly story: FakeStory }
  | { readonly type: 'remove story'; readonly slug: string }
  | { readonly type: 'put public files'; readonly files: FakeSource['publicFiles'] }
  | { readonly type: 'change program'; readonly word: string }
  | { readonly type: 'put stray file' | 'put file of git'; readonly file: string }
  | { readonly type: 'remove dist' }
  | {
      readonly type: 'damage'
      readonly where: 'dist' | 'cache'
      readonly at: number
      /** Deletes the file if not given. */
      readonly damage: Damage | undefined
    }

/** What keeps a build from finishing. */
export type Interruption =
  { readonly type: Failure; readonly calls: number } | { readonly type: 'page fails'; readonly index: number }

/** A build, and what happened before it. */
export interface Round {
  readonly changes: readonly Change[]
  readonly interruption: Interruption | undefined
}

// Few values of each kind, so that stories share addresses, return, and repeat their text.
const slug = fc.constantFrom('a', 'b', 'c')
const story: fc.Arbitrary<FakeStory> = fc.record({
  year: fc.constantFrom('2024', '2025'),
  text: fc.constantFrom('rain', 'snow'),
  former: fc.option(fc.constantFrom('old', '2024/a', '2024/b'), { nil: undefined, freq: 2 }),
})
// Also a file where a folder was, and the other way round.
const publicFiles = fc.constantFrom(
  {},
  { notes: 'one' },
  { notes: 'two' },
  { 'notes/a.txt': 'one' },
  { 'notes/a.txt': 'one', 'notes/b.txt': 'two' },
)
const strayFile = fc.constantFrom('x.html', '2025/x.html', 'x/y/z.txt', 'search/2024/x.txt')

const edit: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: recordOf('write story', { slug, story }) },
  { weight: 3, arbitrary: recordOf('remove story', { slug }) },
  recordOf('put public files', { files: publicFiles }),
)
const mishap: fc.Arbitrary<Change> = fc.oneof(
  recordOf('change program', { word: fc.constantFrom('one', 'two') }),
  recordOf('put stray file', { file: strayFile }),
  recordOf('put file of git', { file: fc.constantFrom('.git/HEAD', '2025/.git') }),
  recordOf('remove dist', {}),
  {
    weight: 3,
    arbitrary: recordOf('damage', {
      where: fc.constantFrom('dist', 'cache'),
      at: fc.nat(40),
      damage: fc.option(
        damages.map(([, damage]) => damage),
        { nil: undefined },
      ),
    }),
  },
)

// A build makes about 60 calls that change the disk, and about 10 outputs.
const interruption: fc.Arbitrary<Interruption> = fc.oneof(
  { weight: 3, arbitrary: recordOf('killed', { calls: fc.nat(80) }) },
  recordOf('disk full', { calls: fc.nat(60) }),
  recordOf('page fails', { index: fc.nat(10) }),
)

/** Histories in which the source is edited and every build finishes. */
export const edits = roundsOf(edit, fc.constant(undefined))

/** Histories in which anything may happen, and about half of the builds may be interrupted. */
export const mishaps = roundsOf(fc.oneof(edit, mishap), fc.option(interruption, { nil: undefined, freq: 2 }))

function roundsOf(
  change: fc.Arbitrary<Change>,
  interrupted: fc.Arbitrary<Interruption | undefined>,
): fc.Arbitrary<Round[]> {
  const changes = fc.array(change, { maxLength: 3, size: 'max' })
  const round = fc.record({ changes, interruption: interrupted })
  return fc.array(round, { minLength: 1, maxLength: 8, size: 'max' })
}

/** Records with this `type`. */
function recordOf<Type extends string, Rest extends object>(
  type: Type,
  rest: { readonly [Name in keyof Rest]: fc.Arbitrary<Rest[Name]> },
): fc.Arbitrary<{ readonly type: Type } & Rest> {
  // The compiler does not see that a spread object has the type of what was spread.
  return fc.record(rest).map((some) => ({ type, ...some }) as { readonly type: Type } & Rest)
}
