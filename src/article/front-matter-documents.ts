import { z } from 'zod'
import { fields, type Field } from './front-matter.ts'

const ALL: readonly Field[] = Object.values(fields)

/** The Markdown table of front matter keys. */
export function fieldTable(): string {
  const rows = ALL.map(({ names, description, example }) => {
    const [first, ...others] = names.map(code)
    return `| ${first} | ${others.join(', ')} | ${description} | ${code(example)} |`
  })
  return ['| Key | Also read | What it is | Example |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/**
 * A JSON Schema of front matter, for editors that complete and check YAML. It
 * describes the form of a value; only `npm run check` knows which days exist.
 */
export function frontMatterJsonSchema(): object {
  const properties = ALL.flatMap(({ names, description, example, schema }) => {
    const value = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    delete value.$schema
    const documented = { description: `${description} Example: ${example}`, ...value }
    return names.map((name) => [name, documented] as const)
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Front matter of a Backfile story',
    type: 'object',
    // In Jekyll, `published` is a date or a boolean: false means draft.
    properties: { ...Object.fromEntries(properties), published: { type: ['string', 'boolean'] } },
  }
}

/**
 * VS Code snippets: one for a story, and one per key. Snippets are VS Code’s only
 * way of completing front matter in a plain-text file.
 */
export function frontMatterSnippets(): object {
  const scope = 'plaintext,markdown'
  const keys = ALL.map(({ names: [name], description, example }) => {
    const value = example.slice(`${name}: `.length).replaceAll(/[\\$}]/g, '\\$&')
    return [name, { scope, prefix: name, body: `${name}: \${1:${value}}`, description }] as const
  })
  return {
    story: {
      scope,
      prefix: 'date',
      body: [' date $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE ${1:Headline}', '', '$0'],
      description: 'The first lines of a story dated today',
    },
    ...Object.fromEntries(keys.filter(([name]) => name !== 'date')),
  }
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}
