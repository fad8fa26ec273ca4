import { describe, expect, test } from 'vitest'
import { editorNoteRule } from '../../../src/reading/story/editor-notes.ts'

describe('a note to editors', () => {
  test.each([
    'FOR IMMEDIATE RELEASE',
    'Embargoed until 00:01 Tuesday 13 May 2025',
    'For release: Immediate',
    'BREAKING NEWS',
    'BC-US--Library Vote, 1st Ld-Writethru',
    'Eds: UPDATES with quotes from mayor.',
    'Media contact: Jane Doe, (555) 010-0199',
    'プレスリリース',
  ])('is %s', (line) => {
    expect(editorNoteRule(line)).toBeDefined()
  })

  test.each([
    'Embargo until June on sugar',
    'Press release the button',
    'Exclusive: the mayor speaks',
    'Flash floods hit Elmtown',
    'Contact sport banned in schools',
    'Editors: the new rules',
    'EU-China talks',
    'PM-Kisan scheme grows',
    'BC-based firm sold',
  ])('is not %s', (line) => {
    expect(editorNoteRule(line)).toBeUndefined()
  })
})
