import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { recordedStories } from '../../src/archive/recorded-stories.ts'
import { namesData, relatedData, threadsData } from '../../src/outputs/data/connections.ts'
import { storyJson } from '../../src/outputs/data/row.ts'
import { connectedArchive } from '../archive/connected-archive.ts'
import { siteWith } from './sample.ts'

// What programs that read the files rely on.
const NAME = z.strictObject({
  name: z.string(),
  kind: z.enum(['person', 'place', 'organisation', 'work', 'other']),
  variants: z.array(z.string()),
  url: z.string().nullable(),
  stories: z.array(z.strictObject({ file: z.string(), url: z.string(), sentence: z.string() })).min(2),
})
const THREAD = z.strictObject({
  id: z.string(),
  kind: z.enum(['thread', 'series']),
  title: z.string(),
  url: z.string().nullable(),
  stories: z
    .array(
      z.strictObject({
        file: z.string(),
        url: z.string(),
        date: z.iso.date(),
        continues: z.string().nullable(),
      }),
    )
    .min(2),
})
const RELATED = z.strictObject({
  file: z.string(),
  related: z
    .array(
      z.strictObject({
        file: z.string(),
        relation: z.enum(['earlier', 'later', 'related']),
        why: z.array(z.string()),
      }),
    )
    .min(1),
})

const site = siteWith()
const base = 'https://harbour.example/archive/'
const SHOT = [
  'A cinematographer was shot dead on the set of the film Rust in New Mexico on Thursday by a prop gun that Alec Baldwin held.',
  'Halyna Hutchins, who was 42, died in a hospital in Albuquerque. The director Joel Souza was wounded on the set.',
  'Mr. Baldwin had been told that the gun held no live rounds, an affidavit of the sheriff of Santa Fe says.',
]
const TRIAL = [
  'The trial of Alec Baldwin for the shooting of the cinematographer Halyna Hutchins on the set of Rust was dismissed in Santa Fe.',
  'The judge found that live rounds had been withheld from the defence. Joel Souza, the director, had been wounded by the prop gun.',
  'Mr. Baldwin wept in the courtroom in New Mexico. The sheriff had held the ammunition.',
]
const archive = connectedArchive([
  {
    file: 'shot.txt',
    date: '2021-10-22',
    headline: 'Baldwin fires prop gun on set of Rust, killing cinematographer Hutchins',
    text: SHOT,
  },
  {
    file: 'trial.txt',
    date: '2024-07-12',
    headline: 'Baldwin trial over the shooting of Hutchins on set of Rust is dismissed',
    text: TRIAL,
  },
  {
    file: 'given.txt',
    date: '2025-01-01',
    headline: 'A look back',
    people: ['Alec Baldwin'],
    text: ['Nothing happened.'],
  },
])

test('names.jsonl has every name with its stories, and the sentence that has it', () => {
  const names = linesOf(namesData(archive, site), NAME, '## A name\n')
  expect(names.find(({ name }) => name === 'Alec Baldwin')).toEqual({
    name: 'Alec Baldwin',
    kind: 'person',
    variants: ['Baldwin'],
    url: `${base}names/alec-baldwin/`,
    stories: [
      {
        file: 'shot.txt',
        url: `${base}2021/10/22/baldwin-fires-prop-gun-on-set-of-rust-killing-cinematographer-hutchins/`,
        sentence: SHOT[0],
      },
      {
        file: 'trial.txt',
        url: `${base}2024/07/12/baldwin-trial-over-the-shooting-of-hutchins-on-set-of-rust-is-dismissed/`,
        sentence: TRIAL[0],
      },
      { file: 'given.txt', url: `${base}2025/01/01/a-look-back/`, sentence: '' },
    ],
  })
})

test('threads.jsonl has every thread, each story with the one that it continues', () => {
  const [thread, ...others] = linesOf(threadsData(archive, site), THREAD, '## A thread\n')
  expect(others).toEqual([])
  expect(thread).toMatchObject({
    id: 'baldwin-fires-prop-gun-on-set-of-rust-killing-cinematographer-hutchins',
    kind: 'thread',
    stories: [
      { file: 'shot.txt', date: '2021-10-22', continues: null },
      { file: 'trial.txt', date: '2024-07-12', continues: 'shot.txt' },
    ],
  })
  expect(thread?.url).toBe(`${base}threads/${thread?.id}/`)
})

test('related.jsonl has the related stories of each story', () => {
  const [shot, trial] = linesOf(relatedData(archive), RELATED, '## Related stories\n')
  expect(shot).toMatchObject({ file: 'shot.txt', related: [{ file: 'trial.txt', relation: 'later' }] })
  expect(trial).toMatchObject({ file: 'trial.txt', related: [{ file: 'shot.txt', relation: 'earlier' }] })
  expect(trial?.related[0]?.why).toContain('Alec Baldwin')
})

test('the JSON of a story has its part of each', () => {
  const trial = recordedStories(archive).find(({ article }) => article.file === 'trial.txt')
  if (!trial) throw new Error('no trial')
  const text = {
    dateline: undefined,
    credits: [],
    captions: [],
    boilerplate: [],
    inferences: [],
    normalisations: [],
  }
  const json = z
    .looseObject({ names: z.array(z.looseObject({ name: z.string() })) })
    .parse(JSON.parse(storyJson(trial, { ...text, body: { form: 'text', blocks: [] } }, site)))
  const [thread] = linesOf(threadsData(archive, site), THREAD, '## A thread\n')
  expect(json.names.find(({ name }) => name === 'Alec Baldwin')).toEqual({
    name: 'Alec Baldwin',
    kind: 'person',
    url: `${base}names/alec-baldwin/`,
    sentence: TRIAL[0],
  })
  expect(json).toMatchObject({
    thread: { id: thread?.id, title: thread?.title, url: thread?.url, continues: 'shot.txt' },
    series: null,
    related: [{ file: 'shot.txt', relation: 'earlier' }],
  })
})

/** The lines of a file, whose keys must be those in the table under a heading of docs/data.md. */
function linesOf<Line extends object>(
  data: string,
  schema: z.ZodType<Line>,
  heading: string,
): readonly Line[] {
  const lines = data
    .trimEnd()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)))
  const [section = ''] = (readFileSync('docs/data.md', 'utf8').split(heading)[1] ?? '').split('\n## ')
  const documented = Array.from(section.matchAll(/^\| `(\w+)` +\|/gm), ([, key]) => key)
  for (const line of lines) expect(Object.keys(line)).toEqual(documented)
  return lines
}
