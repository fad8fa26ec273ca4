import { describe, expect, it } from 'vitest'
import { fontsFor } from '../../src/share-image/fonts.ts'

describe('fonts', () => {
  const first = (text: string, language?: string) => fontsFor(text, language)?.[0]?.family

  it('follow the language where scripts share characters', () => {
    expect(first('東京', 'ja')).toBe('Noto Sans JP')
    expect(first('东京', 'zh')).toBe('Noto Sans SC')
    expect(first('東京タワー')).toBe('Noto Sans JP')
    expect(first('서울', 'ko')).toBe('Noto Sans KR')
  })

  it('are none where a character has none', () => {
    expect(fontsFor('ཨོཾ', undefined)).toBeUndefined()
  })
})
