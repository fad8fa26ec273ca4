import { afterEach, describe, expect, test } from 'vitest'
import { provideSiteData, siteData, withoutArchive, withSiteData } from '../../src/site/site-data.ts'
import { siteDataOf } from './data.ts'

let withdraw: (() => void) | undefined
afterEach(() => {
  withdraw?.()
  withdraw = undefined
})

describe('site data', () => {
  test('is what was provided, until it is withdrawn', () => {
    const data = siteDataOf()
    withdraw = provideSiteData(data)
    expect(siteData()).toBe(data)
    withdraw()
    expect(() => siteData()).toThrow('There is no site data')
  })

  test('throws without a provider', () => {
    expect(() => siteData()).toThrow('There is no site data')
  })

  test('has one provider at a time, and the second does not replace the first', () => {
    const first = siteDataOf()
    withdraw = provideSiteData(first)
    expect(() => provideSiteData(siteDataOf())).toThrow('only one build at a time')
    expect(siteData()).toBe(first)
  })
})

describe('withSiteData', () => {
  test('provides the data while the work runs, and returns what the work returns', async () => {
    const data = siteDataOf()
    expect(await withSiteData(data, () => Promise.resolve(siteData()))).toBe(data)
    expect(() => siteData()).toThrow()
  })

  test('withdraws the data even after a failure', async () => {
    const failure = new Error('the page failed')
    await expect(withSiteData(siteDataOf(), () => Promise.reject(failure))).rejects.toBe(failure)
    expect(() => siteData()).toThrow('There is no site data')
    expect(await withSiteData(siteDataOf(), () => Promise.resolve('done'))).toBe('done')
  })
})

describe('withoutArchive', () => {
  const data = siteDataOf()
  const limited = withoutArchive(data)

  test.each([
    ['archive', () => limited.archive],
    ['receipt', () => limited.receipt],
    ['publishedOutput', () => limited.publishedOutput('index.html')],
    ['sizeOf', () => limited.sizeOf('index.html')],
  ])('refuses %s', (_name, ask) => {
    expect(ask).toThrow('may show its props only')
  })

  test('still provides texts, sources and pictures', () => {
    const { textOf, sourceOf, pictureOf } = data
    expect(limited).toMatchObject({ textOf, sourceOf, pictureOf })
  })
})
