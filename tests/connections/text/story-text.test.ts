import { expect, test } from 'vitest'
import type { ArticleText, Body } from '../../../src/article/article.ts'
import { storyText } from '../../../src/connections/text/story-text.ts'
import { article } from '../../archive/article.ts'

test('gives the metadata of a story and the sentences of its blocks', () => {
  const story = storyText(
    article({ headline: 'Fire', date: '2024-05-13', topics: ['Harbor'], byline: 'Ann Lee' }),
    text({
      form: 'text',
      blocks: [
        { kind: 'heading', text: 'At noon' },
        { kind: 'paragraph', text: 'It burned. Nobody was hurt.' },
        { kind: 'list', ordered: false, items: ['One. Two.', 'Three'] },
        { kind: 'question', text: 'Why?' },
        { kind: 'quotation', text: 'So it was.' },
      ],
    }),
  )
  expect(story).toMatchObject({
    file: 'story.txt',
    date: '2024-05-13',
    headline: 'Fire',
    language: 'en',
    byline: 'Ann Lee',
    dateline: 'HARBOR',
    topics: ['Harbor'],
  })
  expect(story.sentences).toEqual([
    { text: 'At noon', paragraph: 0, kind: 'heading' },
    { text: 'It burned.', paragraph: 1, kind: 'paragraph' },
    { text: 'Nobody was hurt.', paragraph: 1, kind: 'paragraph' },
    { text: 'One.', paragraph: 2, kind: 'list-item' },
    { text: 'Two.', paragraph: 2, kind: 'list-item' },
    { text: 'Three', paragraph: 2, kind: 'list-item' },
    { text: 'Why?', paragraph: 3, kind: 'paragraph' },
    { text: 'So it was.', paragraph: 4, kind: 'quotation' },
  ])
})

test('reduces Markdown to its text, and leaves code out', () => {
  const markdown = [
    '## A *fine* day',
    'It [rained](https://a.example/).\nThen it stopped.',
    '- one\n- two\n  > said so',
    '> quoted',
    '```\nlet x = 1\n```',
    '| a | b |\n|---|---|\n| c | d |',
  ].join('\n\n')
  const { sentences } = storyText(article(), text({ form: 'markdown', markdown }))
  expect(sentences.map(({ kind, paragraph, text }) => `${paragraph} ${kind}: ${text}`)).toEqual([
    '0 heading: A fine day',
    '1 paragraph: It rained.',
    '1 paragraph: Then it stopped.',
    '2 list-item: one',
    '2 list-item: two',
    '2 quotation: said so',
    '3 quotation: quoted',
    '5 list-item: a',
    '5 list-item: b',
    '5 list-item: c',
    '5 list-item: d',
  ])
})

function text(body: Body): ArticleText {
  return {
    dateline: 'HARBOR',
    credits: ['Photo: AP'],
    captions: ['A caption.'],
    boilerplate: ['Advertisement'],
    body,
    inferences: [],
    normalisations: [],
  }
}
