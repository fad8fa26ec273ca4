import { describe, expect, test } from 'vitest'
import { shownPicture, splitPictureText } from '../../src/archive/shown-picture.ts'
import { archiveOf, article, picture } from '../outputs/sample.ts'

function addressOf(facts: Parameters<typeof picture>[0], file?: Parameters<typeof picture>[1]) {
  const [published] = archiveOf(article({ picture: picture(facts, file) })).articles
  return published && shownPicture(published)?.address
}

describe('a picture stands', () => {
  test('below the page of its story, under the beginning of its digest', () => {
    expect(addressOf({})).toBe('2025/05/13/harbour-fire-is-out/bbbbbbbbbbbbbbbb.jpg')
    expect(addressOf({}, { type: 'image/webp', sha256: 'c'.repeat(64) })).toBe(
      '2025/05/13/harbour-fire-is-out/cccccccccccccccc.webp',
    )
  })

  test('where it stands anyway, when it is in public/', () => {
    expect(addressOf({}, { folder: 'public', path: 'photos/größe 1.jpg' })).toBe(
      'photos/gr%C3%B6%C3%9Fe%201.jpg',
    )
  })

  test('nowhere, when it was not found', () => {
    const { file, ...named } = picture()
    expect(file).toBeDefined()
    const [published] = archiveOf(article({ picture: named })).articles
    expect(published && shownPicture(published)).toBeUndefined()
  })
})

describe('with a picture stand', () => {
  const found = { captions: ['The harbour at dawn', 'The mayor'], credits: ['Jane Doe', 'Getty Images'] }

  test('the words that front matter gives; the others are of pictures that are not there', () => {
    expect(splitPictureText(picture(), found)).toEqual({
      shown: { captions: ['The harbour at dawn'], credits: ['Jane Doe'] },
      others: { captions: ['The mayor'], credits: ['Getty Images'] },
    })
  })

  test('all that came with the text, when front matter gives none', () => {
    expect(splitPictureText(picture({ caption: undefined, credit: undefined }), found)).toEqual({
      shown: found,
      others: { captions: [], credits: [] },
    })
  })

  test('none, when there is none', () => {
    expect(splitPictureText(undefined, found).others).toEqual(found)
  })
})
