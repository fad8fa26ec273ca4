import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, inject, test } from 'vitest'
import { pageTypes } from './page-types.ts'

const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })

test.each(Object.entries(pageTypes))('%s is valid HTML', async (_, path) => {
  const file = join(inject('dist'), path.endsWith('/') || path === '' ? `${path}index.html` : path)
  const report = await validator.validateString(readFileSync(file, 'utf8'), file)
  const messages = report.results.flatMap((result) => result.messages)
  expect(
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  ).toEqual([])
})

test.each(Object.entries(pageTypes))('%s has no inline styles or scripts', (_, path) => {
  const file = join(inject('dist'), path.endsWith('/') || path === '' ? `${path}index.html` : path)
  const html = readFileSync(file, 'utf8')
  expect(html.match(/<style|\sstyle=|\son[a-z]+=/g)).toBeNull()
  const scripts = html.match(/<script\b[^>]*>/g) ?? []
  expect(
    scripts.filter((tag) => !/\ssrc=|type="(?:application\/ld\+json|speculationrules)"/.test(tag)),
  ).toEqual([])
})
