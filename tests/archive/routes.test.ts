import { expect, test } from 'vitest'
import { ROUTES, routes } from '../../src/archive/routes.ts'
import { listFiles } from '../../src/system/files.ts'

/** The route that Astro derives from a file of `src/pages`: `[year]/index.astro` is `/[year]`, `robots.txt.ts` is `/robots.txt`. */
function routeOfFile(file: string): string {
  return `/${file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '')}`
}

test('every file of src/pages has a line in ROUTES, and every line has a file', () => {
  expect(Object.keys(ROUTES).sort()).toEqual(listFiles('src/pages').map(routeOfFile).sort())
})

test('no two routes have the same place or position in the navigation', () => {
  const links = [...routes.values()].flatMap(({ navigation }) => navigation ?? [])
  expect(links).not.toEqual([])
  expect(new Set(links.map(({ place }) => place)).size).toBe(links.length)
  expect(new Set(links.map(({ position }) => position)).size).toBe(links.length)
})
