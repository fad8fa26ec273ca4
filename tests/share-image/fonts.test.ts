import { describe, expect, it } from 'vitest'
import { fontsFor } from '../../src/share-image/fonts.ts'

describe('fonts', () => {
  const firstFamily = (text: string, language?: string) => fontsFor(text, language)?.[0]?.family

  it('depend on the language where scripts share characters', () => {
    expect(firstFamily('東京', 'ja')).toBe('Noto Sans JP')
    expect(firstFamily('东京', 'zh')).toBe('Noto Sans SC')
    expect(firstFamily('東京タワー')).toBe('Noto Sans JP')
    expect(firstFamily('서울', 'ko')).toBe('Noto Sans KR')
  })

  it('are undefined if a character is in no font', () => {
    expect(fontsFor('ཨོཾ', undefined)).toBeUndefined()
  })
})
