import { describe, expect, test } from 'vitest'
import type { StoryText } from '../../../src/connections/text/story-text.ts'
import { NO_CORRECTIONS, type ThreadCorrections } from '../../../src/connections/threads/corrections.ts'
import { relatedRecord, threadRecord } from '../../../src/connections/threads/records.ts'
import { relatedStories } from '../../../src/connections/threads/related.ts'
import { threadsOf } from '../../../src/connections/threads/threads.ts'
import { lookedBack, story } from './made-stories.ts'

const SHOT = story(
  '2024-05-22',
  'Baldwin fires prop gun, killing cinematographer on Rust set',
  'A prop gun fired by the actor Alec Baldwin on the set of the western Rust killed the cinematographer Halyna Hutchins.',
  'The director Joel Souza was wounded at Bonanza Creek Ranch, the sheriff of Santa Fe said.',
)
const CHARGED = story(
  '2024-05-31',
  'Baldwin to be charged over death of Halyna Hutchins',
  'The actor Alec Baldwin will be charged with involuntary manslaughter over the death of Halyna Hutchins on the set of Rust.',
  'The armorer Hannah Gutierrez-Reed faces the same charge, the prosecutor in Santa Fe said of the shooting at Bonanza Creek Ranch.',
)
const DISMISSED = story(
  '2024-06-12',
  'Judge dismisses case against Baldwin',
  'A judge in Santa Fe dismissed the involuntary manslaughter case against the actor Alec Baldwin over the death of Halyna Hutchins on the set of Rust.',
  'The prosecutor withheld bullets, the defence of Baldwin said; the armorer Hannah Gutierrez-Reed was convicted of the shooting at Bonanza Creek Ranch.',
)
const MOON = story(
  '2024-06-02',
  'Chang’e 6 lands on the far side of the Moon',
  'The probe Chang’e 6 landed in the Apollo crater of the South Pole-Aitken basin.',
  'It will drill for samples and return them to Earth, the agency in Beijing said.',
)
const ARCHIVE = [SHOT, CHARGED, MOON, DISMISSED]

function threads(
  stories: readonly StoryText[],
  corrections: ThreadCorrections = NO_CORRECTIONS,
): { title: string; kind: string; files: string[] }[] {
  const { stories: inOrder, decisions } = lookedBack(stories)
  return threadsOf(inOrder, decisions, corrections).all.map(({ title, kind, stories: members }) => ({
    title,
    kind,
    files: members.map(({ story: member }) => inOrder[member]?.file ?? ''),
  }))
}

describe('a thread', () => {
  test('is the stories that continue one another, with the names of the first two as its title', () => {
    expect(threads(ARCHIVE)).toEqual([
      {
        kind: 'thread',
        title: 'Halyna Hutchins, Alec Baldwin',
        files: [SHOT.file, CHARGED.file, DISMISSED.file],
      },
    ])
  })

  test('goes on with a second report under the same headline on the same day', () => {
    const again = story(
      SHOT.date,
      SHOT.headline,
      'The cinematographer Halyna Hutchins died in a hospital in Albuquerque, and the actor Alec Baldwin wept outside of the office of the sheriff of Santa Fe.',
      'Detectives seized costumes, cameras, memory cards, ammunition and papers from a trailer, and spoke with a dozen electricians, carpenters and drivers.',
      'A union complained of long hours; camera operators had resigned over unpaid hotels that morning, a grip recalled.',
    )
    const files = ['a.txt', 'b.txt']
    const both = [SHOT, again].map((one, at) => ({ ...one, file: files[at] ?? '' }))
    expect(threads(both).map(({ kind, files: members }) => [kind, members])).toEqual([['thread', files]])
  })

  test('is cut, joined and titled by an editor', () => {
    const cut = { ...NO_CORRECTIONS, cuts: [CHARGED.file] }
    expect(threads(ARCHIVE, cut).map(({ files }) => files)).toEqual([[CHARGED.file, DISMISSED.file]])
    const joined: ThreadCorrections = {
      cuts: [],
      joins: [[DISMISSED.file, MOON.file]],
      titles: [{ file: MOON.file, title: 'Odd pair' }],
    }
    expect(threads(ARCHIVE, joined)).toContainEqual({
      kind: 'thread',
      title: 'Odd pair',
      files: [MOON.file, DISMISSED.file],
    })
  })

  test('remembers where threads would begin without the editor', () => {
    const { stories, decisions } = lookedBack(ARCHIVE)
    const roots = (corrections: Partial<ThreadCorrections>): (string | undefined)[] =>
      threadsOf(stories, decisions, { ...NO_CORRECTIONS, ...corrections }).formerRoots.map(
        (root) => stories[root]?.file,
      )
    expect(roots({})).toEqual([])
    expect(roots({ cuts: [CHARGED.file] })).toEqual([SHOT.file])
    expect(roots({ joins: [[DISMISSED.file, MOON.file]] })).toEqual([])
  })

  test('does not let a story continue a later one', () => {
    expect(threads(ARCHIVE, { ...NO_CORRECTIONS, joins: [[MOON.file, DISMISSED.file]] })).toEqual(
      threads(ARCHIVE),
    )
  })

  test('ignores corrections of stories that are not there', () => {
    const gone: ThreadCorrections = {
      cuts: ['gone.txt'],
      joins: [['gone.txt', MOON.file]],
      titles: [{ file: 'gone.txt', title: 'Gone' }],
    }
    expect(threads(ARCHIVE, gone)).toEqual(threads(ARCHIVE))
  })
})

describe('related stories', () => {
  const { stories, decisions } = lookedBack(ARCHIVE)

  test('say what the two stories share, and whether they are of one thread', () => {
    const lists = relatedStories(decisions, threadsOf(stories, decisions))
    const first = lists[0] ?? []
    expect(first.map(({ story: other, relation }) => [stories[other]?.file, relation])).toEqual([
      [CHARGED.file, 'later'],
    ])
    expect(lists[1]?.map(({ story: other, relation }) => [stories[other]?.file, relation])).toEqual([
      [SHOT.file, 'earlier'],
      [DISMISSED.file, 'later'],
    ])
    expect(first[0]?.names).toContain('Alec Baldwin')
    expect(lists[2]).toEqual([])
  })

  test('of a story that was cut off are related, not earlier', () => {
    const threads = threadsOf(stories, decisions, { ...NO_CORRECTIONS, cuts: [CHARGED.file] })
    expect(relatedStories(decisions, threads)[1]?.[0]?.relation).toBe('related')
  })
})

test('a line of each data file names stories by their files', () => {
  const { stories, decisions } = lookedBack(ARCHIVE)
  const found = threadsOf(stories, decisions)
  const addressed = stories.map(({ file, date }) => ({ file, date, url: `/${file}` }))
  const [thread] = found.all
  if (!thread) throw new Error('no thread')
  const record = threadRecord(thread, addressed, { id: 'rust', url: null })
  expect(record.stories[1]).toEqual({
    file: CHARGED.file,
    url: `/${CHARGED.file}`,
    date: '2024-05-31',
    continues: SHOT.file,
  })
  const [related] = relatedStories(decisions, found)
  expect(relatedRecord(SHOT.file, related ?? [], stories).related[0]).toMatchObject({
    file: CHARGED.file,
    relation: 'later',
  })
})
