import { describe, expect, test } from 'vitest'
import { shownPicture, splitPictureText } from '../../src/archive/shown-picture.ts'
import { archiveOf, article, picture } from '../outputs/sample.ts'

function addressOf(overrides: Parameters<typeof picture>[0], file?: Parameters<typeof picture>[1]) {
  const [published] = archiveOf(article({ picture: picture(overrides, file) })).articles
  return published && shownPicture(published)?.address
}

describe('the address of a picture', () => {
  test('is in the folder of its story, named by the start of its digest', () => {
    expect(addressOf({})).toBe('2025/05/13/harbour-fire-is-out/bbbbbbbbbbbbbbbb.jpg')
    expect(addressOf({}, { type: 'image/webp', sha256: 'c'.repeat(64) })).toBe(
      '2025/05/13/harbour-fire-is-out/cccccccccccccccc.webp',
    )
  })

  test('is unchanged for a picture in public/', () => {
    expect(addressOf({}, { folder: 'public', path: 'photos/größe 1.jpg' })).toBe(
      'photos/gr%C3%B6%C3%9Fe%201.jpg',
    )
  })

  test('is undefined for a picture that was not found', () => {
    const { file, ...named } = picture()
    expect(file).toBeDefined()
    const [published] = archiveOf(article({ picture: named })).articles
    expect(published && shownPicture(published)).toBeUndefined()
  })
})

describe('captions and credits', () => {
  const found = { captions: ['The harbour at dawn', 'The mayor'], credits: ['Jane Doe', 'Getty Images'] }

  test('from front matter belong to the picture; all others belong to missing pictures', () => {
    expect(splitPictureText(picture(), found)).toEqual({
      shown: { captions: ['The harbour at dawn'], credits: ['Jane Doe'] },
      others: { captions: ['The mayor'], credits: ['Getty Images'] },
    })
  })

  test('from the text belong to the picture when front matter gives none', () => {
    expect(splitPictureText(picture({ caption: undefined, credit: undefined }), found)).toEqual({
      shown: found,
      others: { captions: [], credits: [] },
    })
  })

  test('all belong to missing pictures when none is shown', () => {
    expect(splitPictureText(undefined, found).others).toEqual(found)
  })
})
