import { entry } from './entry.ts'

/** Headlines, texts, and stories that are alike. */
export const stories = {
  'headline-missing': entry({
    severity: 'error',
    title: 'Nothing to publish',
    message: () => 'There is no headline, and no sentence to make one from.',
    hint: 'Write the headline after the date, and the story below it.',
    example: {},
  }),
  'headline-made': entry({
    severity: 'warning',
    title: 'A headline made from the first sentence',
    message: (params: { headline: string }) =>
      `There is no headline after the date, so one was made from the first sentence: “${params.headline}”`,
    hint: 'If it is right, leave it. Otherwise write the headline after the date.',
    example: { headline: 'The library in Elm Street will stay open.' },
  }),
  'credit-in-headline-place': entry({
    severity: 'warning',
    title: 'A credit where the headline should be',
    message: (params: { credit: string; headline: string }) =>
      `“${params.credit}” is a photo credit where the headline should be, so this became the headline: “${params.headline}”`,
    hint: 'Write the headline after the date, or as `title:` in front matter.',
    example: { credit: 'Getty Images', headline: 'Library to stay open' },
  }),
  'headline-too-long': entry({
    severity: 'warning',
    title: 'A very long headline',
    message: (params: { length: number }) =>
      `The headline has ${params.length} characters: the line break after it may be missing.`,
    hint: 'Start a new line after the headline.',
    example: { length: 5000 },
  }),
  'body-empty': entry({
    severity: 'warning',
    title: 'No text',
    message: () => 'There is a headline but no text below it.',
    hint: 'Write the story below the headline, with a blank line between them.',
    example: {},
  }),
  'duplicate-story': entry({
    severity: 'warning',
    title: 'The same story twice',
    message: (params: { other: string; how: 'bytes' | 'text' }) =>
      `The same story is in ${params.other}${params.how === 'bytes' ? ', byte for byte' : ', except for spacing and character encoding'}.`,
    hint: 'Keep one of the two files: only one is published.',
    example: { other: '2025/014.txt', how: 'bytes' as 'bytes' | 'text' },
  }),
  'near-duplicate-story': entry({
    severity: 'warning',
    title: 'Nearly the same story twice',
    message: (params: { other: string; percent: number }) =>
      `About ${params.percent} % of it is also in ${params.other}: a rerun, an update or a copy.`,
    hint: 'Both are published. If one replaces the other, remove the old one and list its address in `aliases` of the new one.',
    example: { other: '2025/014.txt', percent: 83 },
  }),
  'repeated-line': entry({
    severity: 'warning',
    title: 'A line at the head or foot of many stories',
    message: (params: { words: string; stories: number }) =>
      `“${params.words}” is at the head or foot of ${params.stories} stories.`,
    hint: (params: { words: string; stories: number }) =>
      `If it belongs to none of them, add it to setAside in src/site.config.ts: ${JSON.stringify(params.words)}.`,
    example: { words: 'The Elm Street Courier is printed on paper.', stories: 128 },
  }),
}
