/**
 * What Zotero’s button saves from the pages, by Zotero’s own translators. Start their server first; then run
 * `npm run test:zotero`:
 *
 *     docker run --rm --network host zotero/translation-server
 *
 * Or, without Docker: clone https://github.com/zotero/translation-server with its submodules; `npm install && npm start`
 * in it. Its licence is the AGPL: nothing of it is copied here.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeSite } from '../e2e/build-site.ts'
import { serveFolder, type StaticServer } from '../e2e/static-server.ts'

const ZOTERO = 'http://127.0.0.1:1969/web'

const site = makeSite({
  'person.txt':
    '---\ndate: 2024-05-01\ntitle: Harbour fire is out\nbyline: Jane van der Berg\nsection: City\nlanguage: en\n---\n\n' +
    'SANTA FE, N.M. — The fire in the harbour is out. Nobody was hurt, the fire service said.\n',
  'organisation.txt':
    '---\ndate: 2024-05-01\ntitle: Ferries run again\nbyline: Ann Poe and Harbour Press Agency\n---\n\nThe ferries run again.\n',
  'own.txt':
    '---\ndate: 2024-05-02\ntitle: We are 100\nbyline: Backfile\n---\n\nThis paper is a hundred years old.\n',
  'arabic.txt':
    '---\ndate: 2024-05-03\ntitle: حريق في الميناء\nbyline: محمد صلاح\n---\n\nاندلع حريق كبير في الميناء أمس.\n',
  'nobody.txt': 'date 2024-05-04\n\nA ship came in this morning. It left in the evening.\n',
})
let server: StaticServer

beforeAll(async () => {
  // Zotero refuses names of hosts without a dot.
  server = await serveFolder(site.dist, '/')
  const { status, output } = await site.buildHere({ BACKFILE_URL: address('') })
  expect(output).not.toContain('error')
  expect(status).toBe(0)
})

afterAll(() => server.close())

function address(path: string): string {
  return `${server.origin.replace('localhost', '127.0.0.1')}/${path}`
}

/** What the button saves from a page: every item, if it offers several. */
async function saved(path: string): Promise<readonly unknown[]> {
  const first = await fetch(ZOTERO, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: address(path),
  })
  if (first.status !== 300) return (await first.json()) as unknown[]
  const all = await fetch(ZOTERO, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: await first.text(),
  })
  return (await all.json()) as unknown[]
}

it('a story is saved as a newspaper article with all that it says', async () => {
  expect(await saved('2024/05/01/harbour-fire-is-out/')).toMatchObject([
    {
      itemType: 'newspaperArticle',
      title: 'Harbour fire is out',
      creators: [{ firstName: 'Jane', lastName: 'van der Berg', creatorType: 'author' }],
      publicationTitle: 'Backfile',
      section: 'City',
      place: 'SANTA FE, N.M.',
      date: '2024-05-01',
      language: 'en',
      rights: 'CC BY 4.0',
      url: address('2024/05/01/harbour-fire-is-out/'),
    },
  ])
})

it('an organisation stays whole, and so does a name in another script', async () => {
  expect(await saved('2024/05/01/ferries-run-again/')).toMatchObject([
    { creators: [{ firstName: 'Ann', lastName: 'Poe' }, { name: 'Harbour Press Agency' }] },
  ])
  expect(await saved('2024/05/03/')).toMatchObject([
    { itemType: 'newspaperArticle', title: 'حريق في الميناء', creators: [{ name: 'محمد صلاح' }] },
  ])
})

it('no author is made up', async () => {
  expect(await saved('2024/05/02/we-are-100/')).toMatchObject([{ title: 'We are 100', creators: [] }])
  expect(await saved('2024/05/04/a-ship-came-in-this-morning/')).toMatchObject([
    { title: '[A ship came in this morning.]', creators: [] },
  ])
})

it('a day with two stories offers both', async () => {
  const items = await saved('2024/05/01/')
  expect(items).toHaveLength(2)
  expect(items).toContainEqual(
    expect.objectContaining({
      itemType: 'newspaperArticle',
      title: 'Ferries run again',
      publicationTitle: 'Backfile',
      date: '2024-05-01',
      url: address('2024/05/01/ferries-run-again/'),
    }),
  )
})
