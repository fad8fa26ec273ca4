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
  return { because: 'YAML reads something else here than a key with its value', todo: QUOTE }
}

const QUOTE = 'Put the value in double quotes; docs/format.md has examples.'
const ANY = /^/
const MISALIGNED: Fault = {
  because: 'the line is not indented as the lines it belongs to',
  todo: 'Begin every key at the same column, and the items of a list too.',
}

const NO_PAIR: Fault = {
  because: 'the line is not `key: value`, with a space behind the colon',
  todo: 'Write the key, a colon, a space and the value.',
}
const NO_ESCAPE: Fault = {
  because:
    'in double quotes a backslash and what is behind it stand for another character, and these for none',
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
      because: 'a colon and a space inside brackets begin a key',
      todo: 'Put each item that has a colon in double quotes.',
    },
  ],
  [
    'MISSING_CHAR',
    /^Missing ,/,
    { because: 'a comma is missing inside the brackets', todo: 'Put a comma between the items.' },
  ],
  ['MISSING_CHAR', /map values/, NO_PAIR],
  [
    'MULTIPLE_TAGS',
    ANY,
    { because: 'an exclamation mark at its beginning makes a tag in YAML', todo: QUOTE },
  ],
  [
    'MULTIPLE_ANCHORS',
    ANY,
    { because: 'an ampersand at its beginning makes an anchor in YAML', todo: QUOTE },
  ],
]

function unclosed(bracket: '[' | '{'): Fault {
  const [what, end] = bracket === '[' ? ['list', ']'] : ['map', '}']
  return {
    because: `the ${what} that opens with ${bracket} does not close on its line`,
    todo: `Close it with ${end}, or indent the lines it goes on in.`,
  }
}

/** Translates a TOML parser error into plain language. `message` is `smol-toml`’s. */
export function tomlFault(message: string, line: string): Fault {
  const [, fault] = TOML_FAULTS.find(([pattern]) => pattern.test(message)) ?? []
  if (fault === undefined) {
    const because = 'the line is not `key = value` as TOML has it'
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
            because: 'between a key and its value TOML has an equals sign, and no colon',
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
      because: 'words follow behind the end of the value',
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
  [
    /invalid date/,
    () => ({ because: 'the day or the time is not one', todo: 'Write the day as YYYY-MM-DD.' }),
  ],
  [
    /leading zero|underscore|losslessly/,
    () => ({ because: 'it is not a number as TOML writes them', todo: 'Put it in double quotes.' }),
  ],
]

function valueFault(line: string): Fault {
  return /=\s*$/.test(line)
    ? { because: 'the value is missing behind the equals sign', todo: 'Write the value, or delete the line.' }
    : { because: 'text needs quotes in TOML', todo: 'Put the value in double quotes.' }
}
