/** The profiles are those of https://datapackage.org/profiles/2.0/, in the public domain, without their descriptions. */
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { DOWNLOAD_COLUMNS } from '../../../src/core/download.ts'
import { dataPackage, dataset, tableSchema } from '../../../src/outputs/downloads/data-package.ts'
import { siteWith } from '../sample.ts'
import packageProfile from './datapackage.profile.json' with { type: 'json' }
import schemaProfile from './tableschema.profile.json' with { type: 'json' }

const site = siteWith({ licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } })
const downloads = ['2024', '2024-2', '2025'].map((part) => ({
  part,
  stories: 3,
  bytes: { jsonl: 300, csv: 200, parquet: 100 },
}))

// The profiles use formats and keywords that are not of the standard.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })

it('the description is a Data Package by the published profile', () => {
  const described: unknown = JSON.parse(dataPackage(downloads, site))
  expect(ajv.validate(packageProfile, described), ajv.errorsText()).toBe(true)
  expect(described).toMatchObject({
    resources: Array.from({ length: 9 }, () => ({ schema: 'stories.schema.json' })),
  })
})

it('and a wrong one would be refused', () => {
  const { resources, ...others } = JSON.parse(dataPackage(downloads, site)) as { resources: object[] }
  expect(ajv.validate(packageProfile, others)).toBe(false)
  expect(ajv.validate(packageProfile, { resources: [{ ...resources[0], bytes: 'many' }] })).toBe(false)
})

it('the columns are a Table Schema by the published profile', () => {
  const schema = JSON.parse(tableSchema(site)) as { readonly fields: readonly { readonly name: string }[] }
  expect(ajv.validate(schemaProfile, schema), ajv.errorsText()).toBe(true)
  expect(schema.fields.map(({ name }) => name)).toEqual([...DOWNLOAD_COLUMNS])
})

it('schema.org has the years and a distribution for each file', () => {
  expect(dataset(downloads, site)).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2024/2025',
    distribution: Array.from({ length: 9 }, () => ({ '@type': 'DataDownload' })),
  })
})
