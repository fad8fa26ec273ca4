import { expect, it } from 'vitest'
import { bibLatex } from '../../../src/outputs/citations/biblatex.ts'
import { cslJson } from '../../../src/outputs/citations/csl.ts'
import { ris } from '../../../src/outputs/citations/ris.ts'
import { zoteroMetadata } from '../../../src/outputs/citations/zotero.ts'
import { day } from '../../day.ts'

const story = {
  authors: [{ given: 'Jane', particle: 'van der', family: 'Berg' }, { whole: 'Fish & Chips Union' }],
  title: 'Prices up 3% {sic}\nER  - ',
  publication: 'The Harbour',
  date: day('1969-07-20'),
  url: 'https://harbour.example/1969/07/20/prices/',
  language: 'en',
  section: 'Trade',
  place: 'SANTA FE, N.M.',
}

it('a headline cannot end a record of RIS', () => {
  const lines = ris(story).split('\r\n')
  expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - '])
  expect(lines).toContain('AU  - van der Berg, Jane')
  expect(lines).toContain('DA  - 1969/07/20')
})

it('a headline cannot run as TeX', () => {
  expect(bibLatex(story)).toContain('Prices up 3\\% \\{sic\\}')
  expect(bibLatex(story)).toContain('author = {van der Berg, Jane and {Fish \\& Chips Union}}')
})

it('CSL-JSON has the day and both kinds of authors', () => {
  expect(JSON.parse(cslJson(story))).toMatchObject([
    {
      type: 'article-newspaper',
      author: [
        { family: 'Berg', given: 'Jane', 'non-dropping-particle': 'van der' },
        { literal: 'Fish & Chips Union' },
      ],
      issued: { 'date-parts': [[1969, 7, 20]] },
    },
  ])
})

it('Zotero gets one creator for each author, an organisation with a comma at its end', () => {
  const creators = zoteroMetadata(story, {}).filter(([name]) => name === 'dc.creator')
  expect(creators.map(([, content]) => content)).toEqual(['van der Berg, Jane', 'Fish & Chips Union,'])
})
