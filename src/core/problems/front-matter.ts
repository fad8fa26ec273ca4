import { entry } from './entry.ts'

/** Problems with front matter. */
export const frontMatter = {
  'front-matter-unclosed': entry({
    severity: 'error',
    title: 'Unclosed front matter',
    message: (params: { fence: string; line: number; almost?: { line: number; text: string } | undefined }) =>
      `Front matter is opened on line ${params.line} with ${params.fence} and never closed` +
      (params.almost ? `: “${params.almost.text}” on line ${params.almost.line} does not close it.` : '.'),
    hint: (params) =>
      `Put a line with only ${params.fence} after the last key. If the story opens with a rule, put its date line and a blank line above the rule.`,
    example: { fence: '---', line: 1, almost: { line: 4, text: '----' } },
  }),
  'front-matter-language': entry({
    severity: 'error',
    title: 'Front matter in another language',
    message: (params: { language: string }) =>
      `Front matter in “${params.language}” is not read and its code is not run: Backfile reads only YAML front matter between --- and TOML between +++.`,
    hint: 'Write the front matter in YAML, between two lines of ---.',
    example: { language: 'js' },
  }),
  'front-matter-too-long': entry({
    severity: 'error',
    title: 'Front matter too long',
    message: (params: { limit: string }) => `The front matter is longer than ${params.limit}.`,
    hint: 'Use only the keys in docs/format.md, and put the text of the story below the front matter.',
    example: { limit: '1,000 lines' },
  }),
  'front-matter-too-deep': entry({
    severity: 'error',
    title: 'Front matter nested too deeply',
    message: () => 'The front matter is nested too deeply to be read.',
    hint: 'Use only the keys in docs/format.md: text, lists of text, and a list of corrections.',
    example: {},
  }),
  'front-matter-not-keys': entry({
    severity: 'error',
    title: 'Front matter without keys',
    message: (params: { is: string }) =>
      `Front matter must be lines of \`key: value\`, but this is ${params.is}.`,
    hint: 'Write each line as a key, a colon, a space and the value, such as `byline: Jane Doe`. If the story opens with a rule (---), put its date line above the rule.',
    example: { is: 'a list' },
  }),
  'front-matter-syntax': entry({
    severity: 'error',
    title: 'Front matter cannot be read',
    message: (params: { because: string; todo: string }) =>
      `The front matter cannot be read here: ${params.because}.`,
    hint: (params) => params.todo,
    example: {
      because: 'the line is indented with a tab',
      todo: 'Indent it with spaces, or not at all.',
    },
  }),
  'front-matter-quote': entry({
    severity: 'error',
    title: 'A value that needs quotes',
    message: (params: { because: string; line: string }) => `The value needs quotes: ${params.because}.`,
    hint: (params) => `Quote the whole value: ${params.line}`,
    example: { because: 'a colon and a space begin another key', line: 'title: "Trump: the return"' },
  }),
  'front-matter-comment': entry({
    severity: 'warning',
    title: 'Words read as a comment',
    message: (params: { comment: string; line: string }) =>
      `“#${params.comment}” is a comment in YAML, not part of the value.`,
    hint: (params) => `If it belongs to the value, quote the whole value: ${params.line}`,
    example: { comment: '1 spot', line: 'title: "C# wins #1 spot"' },
  }),
  'front-matter-duplicate-key': entry({
    severity: 'error',
    title: 'A key given twice',
    message: (params: { key: string; line: number; first: number }) =>
      `“${params.key}” is given twice: on line ${params.first} and on line ${params.line}.`,
    hint: 'Keep one of the two.',
    example: { key: 'title', line: 3, first: 2 },
  }),
  'front-matter-alias': entry({
    severity: 'error',
    title: 'An anchor or alias',
    message: (params: { written: string }) =>
      `“${params.written}” is a YAML anchor or alias, which Backfile does not read.`,
    hint: 'Write the value out where it is needed, or put it in quotes if the sign belongs to the text.',
    example: { written: '*a0' },
  }),
  'front-matter-tag': entry({
    severity: 'error',
    title: 'An unknown tag',
    message: (params: { tag: string; key: string }) =>
      `“${params.tag}” is an unknown tag: ${params.key === '' ? 'the value' : `“${params.key}”`} must be text.`,
    hint: 'Write the value as plain text, in quotes if it starts with an exclamation mark.',
    example: { tag: '!!binary', key: 'title' },
  }),
  'front-matter-key-refused': entry({
    severity: 'error',
    title: 'A forbidden key',
    message: (params: { key: string }) =>
      `The key “${params.key}” is not allowed: it is used to attack programs.`,
    hint: 'Remove it.',
    example: { key: '__proto__' },
  }),
  'front-matter-key-unknown': entry({
    severity: 'warning',
    title: 'An unknown key',
    message: (params: { key: string; meant?: string | undefined }) =>
      `The key “${params.key}” is unknown${params.meant === undefined ? ' and ignored.' : `: did you mean “${params.meant}”?`}`,
    hint: 'Correct or remove it. docs/format.md lists the keys.',
    example: { key: 'titel', meant: 'title' },
  }),
  'front-matter-key-unused': entry({
    severity: 'warning',
    title: 'Two keys for one field',
    message: (params: { key: string; used: string; line: number }) =>
      `“${params.key}” is ignored: “${params.used}” on line ${params.line} already sets the same field.`,
    hint: 'Keep one of the two.',
    example: { key: 'excerpt', used: 'description', line: 3 },
  }),
  'slug-form': entry({
    severity: 'warning',
    title: 'A slug in another form',
    message: (params: { written: string; slug: string }) => `“${params.written}” was read as ${params.slug}.`,
    hint: (params: { written: string; slug: string }) =>
      `Write \`slug: ${params.slug}\`: a slug has only letters a to z, digits and single hyphens.`,
    example: { written: 'Library_stays.open', slug: 'library-stays-open' },
  }),
  'front-matter-value': entry({
    severity: 'error',
    title: 'An invalid value',
    message: (params: { key: string; because: string }) =>
      `“${params.key}” cannot be used: it ${params.because}.`,
    hint: 'Correct the value. docs/format.md says what each key takes.',
    example: { key: 'slug', because: 'must be letters a to z, digits and single hyphens' },
  }),
}
