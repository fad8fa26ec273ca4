import { entry } from './entry.ts'

/** What stands above a story. */
export const frontMatter = {
  'front-matter-unclosed': entry({
    severity: 'error',
    title: 'Front matter without an end',
    message: (facts: { fence: string; line: number; almost?: { line: number; text: string } | undefined }) =>
      `Front matter is opened on line ${facts.line} with ${facts.fence} and never closed` +
      (facts.almost ? `: “${facts.almost.text}” on line ${facts.almost.line} does not close it.` : '.'),
    hint: (facts) =>
      `Put a line of its own with ${facts.fence} and nothing else after the last key; a story that opens with a rule needs its date line and a blank line above it.`,
    example: { fence: '---', line: 1, almost: { line: 4, text: '----' } },
  }),
  'front-matter-language': entry({
    severity: 'error',
    title: 'Front matter in another language',
    message: (facts: { language: string }) =>
      `Front matter in “${facts.language}” is not read, and no code in it is run: only YAML front matter between --- and TOML between +++.`,
    hint: 'Write the front matter in YAML, between two lines of ---.',
    example: { language: 'js' },
  }),
  'front-matter-too-long': entry({
    severity: 'error',
    title: 'Front matter too long',
    message: (facts: { limit: string }) => `The front matter is longer than ${facts.limit}.`,
    hint: 'Keep to the keys of docs/format.md; the text of the story stands below the front matter.',
    example: { limit: '1,000 lines' },
  }),
  'front-matter-too-deep': entry({
    severity: 'error',
    title: 'Front matter nested too deep',
    message: () => 'The front matter is nested too deep to be read.',
    hint: 'Keep to the keys of docs/format.md: text, lists of text, and a list of corrections.',
    example: {},
  }),
  'front-matter-not-keys': entry({
    severity: 'error',
    title: 'Front matter is not a list of keys',
    message: (facts: { is: string }) =>
      `Front matter must be lines of \`key: value\`, and this is ${facts.is}.`,
    hint: 'Write each as a key, a colon, a space and the value, such as `byline: Jane Doe`; a story that opens with a rule (---) needs its date line above the rule.',
    example: { is: 'a list' },
  }),
  'front-matter-syntax': entry({
    severity: 'error',
    title: 'Front matter cannot be read',
    message: (facts: { because: string; todo: string }) =>
      `The front matter cannot be read here: ${facts.because}.`,
    hint: (facts) => facts.todo,
    example: {
      because: 'the line is indented with a tab',
      todo: 'Indent it with spaces, or not at all.',
    },
  }),
  'front-matter-quote': entry({
    severity: 'error',
    title: 'A value that needs quotes',
    message: (facts: { because: string; line: string }) => `The value needs quotes: ${facts.because}.`,
    hint: (facts) => `Quote the whole value: ${facts.line}`,
    example: { because: 'a colon and a space begin another key', line: 'title: "Trump: the return"' },
  }),
  'front-matter-comment': entry({
    severity: 'warning',
    title: 'Words taken for a comment',
    message: (facts: { comment: string; line: string }) =>
      `“#${facts.comment}” is a comment in YAML, and is not read as part of the value.`,
    hint: (facts) => `If it belongs to the value, quote the whole: ${facts.line}`,
    example: { comment: '1 spot', line: 'title: "C# wins #1 spot"' },
  }),
  'front-matter-duplicate-key': entry({
    severity: 'error',
    title: 'A key given twice',
    message: (facts: { key: string; line: number; first: number }) =>
      `“${facts.key}” is given twice: on line ${facts.first} and on line ${facts.line}.`,
    hint: 'Keep one of the two.',
    example: { key: 'title', line: 3, first: 2 },
  }),
  'front-matter-alias': entry({
    severity: 'error',
    title: 'An anchor or alias',
    message: (facts: { written: string }) =>
      `“${facts.written}” is an anchor or an alias of YAML, which are not read.`,
    hint: 'Write the value out where it is needed, or put it in quotes if the sign belongs to the text.',
    example: { written: '*a0' },
  }),
  'front-matter-tag': entry({
    severity: 'error',
    title: 'An unknown tag',
    message: (facts: { tag: string; key: string }) =>
      `“${facts.tag}” is an unknown tag: ${facts.key === '' ? 'the value' : `“${facts.key}”`} must be text.`,
    hint: 'Write the value as plain text, in quotes if it begins with an exclamation mark.',
    example: { tag: '!!binary', key: 'title' },
  }),
  'front-matter-key-refused': entry({
    severity: 'error',
    title: 'A key that is refused',
    message: (facts: { key: string }) => `The key “${facts.key}” is refused: it is a way to attack programs.`,
    hint: 'Remove it.',
    example: { key: '__proto__' },
  }),
  'front-matter-key-unknown': entry({
    severity: 'warning',
    title: 'An unknown key',
    message: (facts: { key: string; meant?: string | undefined }) =>
      `The key “${facts.key}” is not known${facts.meant === undefined ? ' and not used.' : `: did you mean “${facts.meant}”?`}`,
    hint: 'Correct or remove it; docs/format.md lists the keys.',
    example: { key: 'titel', meant: 'title' },
  }),
  'front-matter-key-unused': entry({
    severity: 'warning',
    title: 'Two keys for one thing',
    message: (facts: { key: string; used: string; line: number }) =>
      `“${facts.key}” is not used: “${facts.used}” on line ${facts.line} says the same thing already.`,
    hint: 'Keep one of the two.',
    example: { key: 'excerpt', used: 'description', line: 3 },
  }),
  'slug-form': entry({
    severity: 'warning',
    title: 'Slug in another form',
    message: (facts: { written: string; slug: string }) => `“${facts.written}” was read as ${facts.slug}.`,
    hint: (facts: { written: string; slug: string }) =>
      `Write \`slug: ${facts.slug}\`: an address has letters a to z, digits and single hyphens.`,
    example: { written: 'Library_stays.open', slug: 'library-stays-open' },
  }),
  'front-matter-value': entry({
    severity: 'error',
    title: 'A value that cannot be used',
    message: (facts: { key: string; because: string }) =>
      `“${facts.key}” cannot be used: it ${facts.because}.`,
    hint: 'Correct the value; docs/format.md says what each key takes.',
    example: { key: 'slug', because: 'must be letters a to z, digits and single hyphens' },
  }),
}
