import { z } from 'zod'
import { fields, type Field } from './front-matter.ts'

const ALL: readonly Field[] = Object.values(fields)

/** The keys of front matter as a table in Markdown. */
export function fieldTable(): string {
  const rows = ALL.map(({ names, says, example }) => {
    const [first, ...others] = names.map(code)
    return `| ${first} | ${others.join(', ')} | ${says} | ${code(example)} |`
  })
  return ['| Key | Also read | What it is | Example |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/**
 * A JSON Schema of front matter, for editors that complete and check YAML. It
 * says what a value may look like; what is on the calendar, `npm run check` says.
 */
export function frontMatterJsonSchema(): object {
  const properties = ALL.flatMap(({ names, says, example, schema }) => {
    const value = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    delete value.$schema
    return names.map((name) => [name, { description: `${says} Example: ${example}`, ...value }] as const)
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Front matter of a Backfile story',
    type: 'object',
    // Jekyll’s `published` is a date, or says whether the story is a draft.
    properties: { ...Object.fromEntries(properties), published: { type: ['string', 'boolean'] } },
  }
}

/**
 * Snippets of VS Code, which completes front matter in a text file by nothing
 * else: one for a story, and one for each key.
 */
export function frontMatterSnippets(): object {
  const scope = 'plaintext,markdown'
  const keys = ALL.map(({ names: [name], says, example }) => {
    const value = example.slice(`${name}: `.length).replaceAll(/[\\$}]/g, '\\$&')
    return [name, { scope, prefix: name, body: `${name}: \${1:${value}}`, description: says }] as const
  })
  return {
    story: {
      scope,
      prefix: 'date',
      body: [' date $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE ${1:Headline}', '', '$0'],
      description: 'The first lines of a story of today',
    },
    ...Object.fromEntries(keys.filter(([name]) => name !== 'date')),
  }
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}
