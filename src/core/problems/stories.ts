import { entry } from './entry.ts'

/** Headline and text, and stories that are alike. */
export const stories = {
  'headline-missing': entry({
    severity: 'error',
    title: 'Nothing to publish',
    message: () => 'There is no headline, and no sentence to make one from: nothing to publish.',
    hint: 'Write the headline after the date, and the story below it.',
    example: {},
  }),
  'headline-made': entry({
    severity: 'warning',
    title: 'The headline was made from the first sentence',
    message: (facts: { headline: string }) =>
      `There is no headline after the date; one was made from the first sentence: “${facts.headline}”`,
    hint: 'If that is right, nothing needs doing; else write the headline after the date.',
    example: { headline: 'The library in Elm Street will stay open.' },
  }),
  'credit-in-headline-place': entry({
    severity: 'warning',
    title: 'A credit where the headline should be',
    message: (facts: { credit: string; headline: string }) =>
      `“${facts.credit}” is a photo credit, where the headline should be; the headline is now: “${facts.headline}”`,
    hint: 'Write the headline after the date, or as `title:` in front matter.',
    example: { credit: 'Getty Images', headline: 'Library to stay open' },
  }),
  'headline-too-long': entry({
    severity: 'warning',
    title: 'A very long headline',
    message: (facts: { length: number }) =>
      `The headline has ${facts.length} characters: the story may have lost its first line end.`,
    hint: 'End the line after the headline.',
    example: { length: 5000 },
  }),
  'body-empty': entry({
    severity: 'warning',
    title: 'No text',
    message: () => 'There is a headline and no text below it.',
    hint: 'Write the story below the headline, with a blank line between.',
    example: {},
  }),
  'duplicate-story': entry({
    severity: 'warning',
    title: 'The same story twice',
    message: (facts: { other: string; how: 'bytes' | 'text' }) =>
      `The same story stands in ${facts.other}${facts.how === 'bytes' ? ', byte for byte' : ', but for its spacing and spelling of characters'}.`,
    hint: 'Keep one of the two files: only one of them is published.',
    example: { other: '2025/014.txt', how: 'bytes' as 'bytes' | 'text' },
  }),
  'near-duplicate-story': entry({
    severity: 'warning',
    title: 'Nearly the same story twice',
    message: (facts: { other: string; percent: number }) =>
      `About ${facts.percent} % of it stands in ${facts.other} too: a rerun, an update, or a copy.`,
    hint: 'Both are published. If one replaces the other, remove it, and list its address in `aliases` of the one that stays.',
    example: { other: '2025/014.txt', percent: 83 },
  }),
  'repeated-line': entry({
    severity: 'warning',
    title: 'A line at the head or foot of many stories',
    message: (facts: { words: string; stories: number }) =>
      `“${facts.words}” stands at the head or foot of ${facts.stories} stories.`,
    hint: (facts: { words: string; stories: number }) =>
      `If it belongs to none of them, add it to setAside in src/site.config.ts: ${JSON.stringify(facts.words)}.`,
    example: { words: 'The Elm Street Courier is printed on paper.', stories: 128 },
  }),
}
