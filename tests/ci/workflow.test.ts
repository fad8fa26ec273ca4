import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const { jobs } = z
  .object({
    jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })) })),
  })
  .parse(parse(readFileSync('.github/workflows/ci.yml', 'utf8')))

test.each(Object.entries(jobs))('the CI job “%s” runs a script that package.json defines', (_, { steps }) => {
  const called = steps.flatMap(({ run = '' }) => /^npm (?:run )?(test\S*)$/.exec(run)?.[1] ?? [])
  expect(called).toHaveLength(1)
  expect(Object.keys(scripts)).toContain(called[0])
})
