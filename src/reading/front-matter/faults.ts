/** What is wrong with a line of front matter and how its author can fix it. */
export interface Fault {
  readonly because: string
  readonly todo: string
}

/**
 * Translates a YAML parser error into plain language. `code` is the `yaml`
 * package’s; `message` tells apart the causes that share a code. `line` is the
 * text of the line with the error.
 */
export function yamlFault(code: string, message: string, line: string): Fault {
  if (code === 'BAD_INDENT' && /^Flow/i.test(message)) return unclosed(/\]/.test(message) ? '[' : '{')
  const [, , fault] = YAML_FAULTS.find(([known, pattern]) => known === code && pattern.test(message)) ?? []
  if (fault !== undefined) return fault
  if (/^\s*- /.test(line)) return MISALIGNED
  if (!/^\s*(?:- +)?[^\s:]+:(?:\s|$)/.test(line)) {
    return NO_PAIR
  }
  return { because: 'YAML does not read this line as a key and its value', todo: QUOTE }
}

const QUOTE = 'Put the value in double quotes; docs/format.md has examples.'
const ANY = /^/
const MISALIGNED: Fault = {
  because: 'the line is not indented like the lines it belongs to',
  todo: 'Start every key at the same column, and every item of a list too.',
}

const NO_PAIR: Fault = {
  because: 'the line is not `key: value`, with a space after the colon',
  todo: 'Write the key, a colon, a space and the value.',
}
const NO_ESCAPE: Fault = {
  because:
    'the value has an invalid escape sequence: in double quotes, a backslash and what follows stand for another character',
  todo: 'Write the backslash twice, or put the value in single quotes.',
}

const YAML_FAULTS: readonly (readonly [code: string, message: RegExp, fault: Fault])[] = [
  [
    'TAB_AS_INDENT',
    ANY,
    { because: 'the line is indented with a tab', todo: 'Indent it with spaces, or not at all.' },
  ],
  ['BAD_INDENT', ANY, MISALIGNED],
  ['BAD_DQ_ESCAPE', ANY, NO_ESCAPE],
  [
    'BLOCK_IN_FLOW',
    ANY,
    {
      because: 'a colon and a space inside brackets start a key',
      todo: 'Put each item that has a colon in double quotes.',
    },
  ],
  [
    'MISSING_CHAR',
    /^Missing ,/,
    { because: 'a comma is missing inside the brackets', todo: 'Put a comma between the items.' },
  ],
  ['MISSING_CHAR', /map values/, NO_PAIR],
  ['MULTIPLE_TAGS', ANY, { because: 'an exclamation mark at its start makes it a YAML tag', todo: QUOTE }],
  ['MULTIPLE_ANCHORS', ANY, { because: 'an ampersand at its start makes it a YAML anchor', todo: QUOTE }],
]

function unclosed(bracket: '[' | '{'): Fault {
  const [what, end] = bracket === '[' ? ['list', ']'] : ['map', '}']
  return {
    because: `the ${what} that opens with ${bracket} is not closed on its line`,
    todo: `Close it with ${end}, or indent the lines it continues on.`,
  }
}

/** Translates a TOML parser error into plain language. `message` is `smol-toml`’s. */
export function tomlFault(message: string, line: string): Fault {
  const [, fault] = TOML_FAULTS.find(([pattern]) => pattern.test(message)) ?? []
  if (fault === undefined) {
    const because = 'the line is not `key = value` in TOML'
    return { because, todo: 'Write the key, an equals sign and the value, text in double quotes.' }
  }
  return fault(line)
}

const TOML_FAULTS: readonly (readonly [message: RegExp, fault: (line: string) => Fault])[] = [
  [/invalid value|unfinished numeric/, (line) => valueFault(line)],
  [
    /control characters are not allowed in strings|unfinished string/,
    () => ({
      because: 'its quotation marks are not closed on the line',
      todo: 'Close them; a quotation mark inside needs a backslash before it.',
    }),
  ],
  [
    /illegal character in key|unexpected end of key|illegal empty/,
    (line) =>
      /^\s*[\w-]+\s*:/.test(line)
        ? {
            because: 'TOML has an equals sign between a key and its value, not a colon',
            todo: 'Write `key = "value"`, or fence the front matter with --- for YAML.',
          }
        : {
            because: 'the line is not `key = value`',
            todo: 'Write the key, an equals sign and the value, text in double quotes.',
          },
  ],
  [
    /must be followed by an end-of-line/,
    () => ({
      because: 'there is text after the end of the value',
      todo: 'Put the whole value in one pair of double quotes; a quotation mark inside needs a backslash before it.',
    }),
  ],
  [/escape/, () => NO_ESCAPE],
  [
    /expected comma|unfinished (?:array|table)/,
    () => ({
      because: 'a comma is missing inside the brackets, or they are not closed',
      todo: 'Put a comma between the items, and close the brackets.',
    }),
  ],
  [/invalid date/, () => ({ because: 'the date or time is invalid', todo: 'Write the date as YYYY-MM-DD.' })],
  [
    /leading zero|underscore|losslessly/,
    () => ({ because: 'it is not a valid TOML number', todo: 'Put it in double quotes.' }),
  ],
]

function valueFault(line: string): Fault {
  return /=\s*$/.test(line)
    ? { because: 'the value is missing after the equals sign', todo: 'Write the value, or delete the line.' }
    : { because: 'text needs quotes in TOML', todo: 'Put the value in double quotes.' }
}
