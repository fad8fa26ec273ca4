import { withArguments } from '../../../src/cli/arguments.ts'
import type { ParseArgsConfig } from 'node:util'
import { inOrder, madeCorpus, readCorpus, type CorpusStory } from './corpus.ts'
import { measureNames } from './names.ts'
import { measureThreads } from './threads.ts'
import { judgeToldDates, measureToldDates } from './told-dates.ts'

const USAGE = `npm run bench:connections -- [CORPUS…] [options]
  CORPUS             folders of stories, or JSON Lines with "file", "date", "headline", "text" and perhaps "language"
                     and "cluster", the label of a thread; together they are one archive. When none is named:
                     content/, then generated stories
  --timeml FOLDER    told dates against the annotations of TimeML documents; may be repeated
  --wrong            prints each told date that they say is wrong
  --show KIND        prints names of a kind with a sentence, to be judged by eye
  --sample N         so many of them, 100 when not said
  --removals N       takes each of so many stories away, and counts the names that change elsewhere
  --seed N           chooses other names and stories`

const CONFIG = {
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    timeml: { type: 'string', multiple: true, default: [] },
    wrong: { type: 'boolean', default: false },
    show: { type: 'string' },
    sample: { type: 'string', default: '100' },
    removals: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
} as const satisfies ParseArgsConfig

/** Enough for all code to be compiled, and for an archive that has threads by chance. */
const MADE_STORIES = 2000

process.exitCode = await withArguments(console, CONFIG, USAGE, ({ values, positionals }) => {
  const question = {
    show: values.show,
    sample: Number(values.sample),
    removals: Number(values.removals),
    seed: Number(values.seed),
  }
  const measure = (name: string, stories: readonly CorpusStory[]): void => {
    const corpus = inOrder(stories)
    const texts = corpus.map(({ story }) => story)
    console.log(`\n${name}: ${corpus.length} stories`)
    measureNames(texts, question)
    measureThreads(corpus)
    measureToldDates(texts)
  }
  if (positionals.length > 0) measure(positionals.join(', '), positionals.flatMap(readCorpus))
  else if (values.timeml.length === 0) {
    measure('content', readCorpus('content'))
    measure('generated', madeCorpus(MADE_STORIES))
  }
  for (const folder of values.timeml) judgeToldDates(folder, { printWrong: values.wrong })
  return 0
})
