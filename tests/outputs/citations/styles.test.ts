import { expect, it } from 'vitest'
import { apa, chicagoBibliography, chicagoNote, mla } from '../../../src/outputs/citations/styles.ts'
import { cases } from './cases.ts'
import expected from './expected.json' with { type: 'json' }

const styles = { apa, mla, chicagoNote, chicagoBibliography }

it('every case has been judged', () => {
  expect(Object.keys(expected)).toEqual([...cases.keys()])
})

for (const [name, style] of Object.entries(styles)) {
  it.each([...cases])(`${name} is what citeproc makes of the official style: %s`, (key, story) => {
    const { before, publication, after } = style(story)
    const judged: Readonly<Record<string, Readonly<Record<string, string>>>> = expected
    expect(before + publication + after).toBe(judged[key]?.[name])
  })
}
