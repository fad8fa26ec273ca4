/**
 * Every problem Backfile can name. A code, once released, keeps its meaning:
 * people filter by it. `docs/problems.md` is written from this file
 * (`npm run docs`), so each entry carries facts to show it with.
 */
export interface CatalogueEntry {
  readonly severity: 'error' | 'warning'
  /** A short name for people, without the facts. */
  readonly title: string
  /** What is wrong, in one sentence, told with the facts of the case. */
  readonly message: (facts: never) => string
  /** What to do, in one sentence; with the facts where they make it exact. */
  readonly hint: string | ((facts: never) => string)
  /** Facts of a typical case, for the documentation. */
  readonly example: unknown
}

/** Ties an entry's parts to one type of facts. */
function entry<const Severity extends CatalogueEntry['severity'], Facts>(parts: {
  severity: Severity
  title: string
  message: (facts: Facts) => string
  hint: string | ((facts: Facts) => string)
  example: NoInfer<Facts>
}): typeof parts {
  return parts
}

const AS_A_DAY = 'Write the day of publication as YYYY-MM-DD.'

const files = {
  'content-folder-missing': entry({
    severity: 'error',
    title: 'No content folder',
    message: (facts: { because: string }) => `The content folder cannot be read: ${facts.because}.`,
    hint: 'Make the folder and put one text file per story in it, or name another folder with BACKFILE_CONTENT.',
    example: { because: 'there is no such folder' },
  }),
  'content-folder-empty': entry({
    severity: 'warning',
    title: 'No story in the content folder',
    message: () => 'There is no story in the content folder, so the site is empty.',
    hint: 'Put one text file per story in it, or name another folder with BACKFILE_CONTENT.',
    example: {},
  }),
  'file-link-outside': entry({
    severity: 'error',
    title: 'A link out of the content folder',
    message: (facts: { target: string }) =>
      `This is a link to ${facts.target}, which is not in the content folder.`,
    hint: 'Put a copy of the file in its place: only what is in the content folder is published.',
    example: { target: '/etc/hostname' },
  }),
  'file-link-broken': entry({
    severity: 'error',
    title: 'A link to nothing, or in a circle',
    message: (facts: { target: string; because: string }) =>
      `This is a link to ${facts.target}, which cannot be followed: ${facts.because}.`,
    hint: 'Remove the link, or put a copy of the file in its place.',
    example: { target: 'old.txt', because: 'there is no such file' },
  }),
  'file-link-folder': entry({
    severity: 'error',
    title: 'A link to a folder',
    message: (facts: { target: string }) =>
      `This is a link to the folder ${facts.target}, which is not walked.`,
    hint: 'Put the folder itself in its place: a story must be found by one path only.',
    example: { target: '2025' },
  }),
  'file-not-regular': entry({
    severity: 'error',
    title: 'Not a file of text',
    message: (facts: { kind: string }) => `This is ${facts.kind}, not a file of text.`,
    hint: 'Remove it from the content folder.',
    example: { kind: 'a named pipe' },
  }),
  'file-unreadable': entry({
    severity: 'error',
    title: 'The file cannot be read',
    message: (facts: { because: string }) => `The file cannot be read: ${facts.because}.`,
    hint: 'Give the person who runs this the right to read it.',
    example: { because: 'permission denied (EACCES)' },
  }),
  'file-vanished': entry({
    severity: 'error',
    title: 'The file is gone',
    message: () => 'The file was there when the folder was listed, and is gone now.',
    hint: 'Put it back, or run the command again without it.',
    example: {},
  }),
  'file-too-large': entry({
    severity: 'error',
    title: 'The file is too large',
    message: (facts: { bytes: number; limit: number }) =>
      `The file has ${megabytes(facts.bytes)}; a story has at most ${megabytes(facts.limit)}.`,
    hint: 'Split it into one file per story.',
    example: { bytes: 64 * 2 ** 20, limit: 32 * 2 ** 20 },
  }),
  'file-type-unknown': entry({
    severity: 'warning',
    title: 'A file of another kind',
    message: (facts: { extension: string }) =>
      `The file is skipped: the name of a story ends in .txt or .md, and this one ${facts.extension === '' ? 'has no ending' : `in “${facts.extension}”`}.`,
    hint: 'Save the story as plain text with the extension .txt, or as Markdown with .md, or move the file out of the content folder.',
    example: { extension: '.docx' },
  }),
  'file-empty': entry({
    severity: 'error',
    title: 'The file is empty',
    message: () => 'The file is empty.',
    hint: 'Write the story into it, or remove the file.',
    example: {},
  }),
}

const bytes = {
  'file-binary': entry({
    severity: 'error',
    title: 'Not text',
    message: (facts: { kind: string }) => `The file is binary, not text: it is ${facts.kind}.`,
    hint: 'Save the story as plain text in UTF-8, or move the file out of the content folder.',
    example: { kind: 'a JPEG image' },
  }),
  'utf16-without-mark': entry({
    severity: 'error',
    title: 'UTF-16 without a byte-order mark',
    message: (facts: { encoding: string }) =>
      `Every other byte is NUL: the text looks like ${facts.encoding} without a byte-order mark, not UTF-8.`,
    hint: (facts) => `Save the file as UTF-8: iconv -f ${facts.encoding} -t UTF-8 OLD > NEW`,
    example: { encoding: 'UTF-16LE' },
  }),
  'utf16-broken': entry({
    severity: 'error',
    title: 'Broken UTF-16',
    message: (facts: { because: string }) =>
      `The file has a UTF-16 byte-order mark, but is not whole: ${facts.because}.`,
    hint: 'Save the file anew from the original, as UTF-8.',
    example: { because: 'a surrogate without its other half' },
  }),
  'not-utf8': entry({
    severity: 'error',
    title: 'Not UTF-8',
    message: (facts: { byte: string; encoding: string }) =>
      `Byte ${facts.byte} is not UTF-8; the text looks like ${facts.encoding}.`,
    hint: (facts) =>
      `Run \`npm run check -- --fix\`, which converts the file where no letter is in doubt, or save it as UTF-8: iconv -f ${facts.encoding} -t UTF-8 OLD > NEW`,
    example: { byte: '0xE9', encoding: 'WINDOWS-1252' },
  }),
  'shifted-encoding': entry({
    severity: 'error',
    title: 'An encoding of seven bits',
    message: (facts: { sequence: string; encoding: string }) =>
      `${facts.sequence} switches to another character set: the text is ${facts.encoding}, though its bytes are UTF-8 too.`,
    hint: (facts: { sequence: string; encoding: string }) =>
      `Save the file as UTF-8: iconv -f ${facts.encoding} -t UTF-8 OLD > NEW`,
    example: { sequence: 'ESC $ B', encoding: 'ISO-2022-JP' },
  }),
  'mixed-encodings': entry({
    severity: 'error',
    title: 'Two encodings in one file',
    message: (facts: { byte: string; count: number }) =>
      `Byte ${facts.byte} is not UTF-8, though other parts of the file are: ${facts.count} such ${facts.count === 1 ? 'byte' : 'bytes'} in all.`,
    hint: 'Type the character on this line anew in an editor set to UTF-8; converting the whole file would spoil the rest.',
    example: { byte: '0xE9', count: 1 },
  }),
  'utf8-cut-off': entry({
    severity: 'error',
    title: 'The last character is cut off',
    message: (facts: { bytes: string }) =>
      `The file ends inside a character: ${facts.bytes} is the beginning of an incomplete UTF-8 sequence.`,
    hint: 'The end of the story may be missing: save the file anew from the original.',
    example: { bytes: '0xE2 0x82' },
  }),
  'utf8-surrogate': entry({
    severity: 'error',
    title: 'Half a character',
    message: (facts: { bytes: string }) =>
      `${facts.bytes} is an encoded surrogate, half of a character: this is CESU-8, not UTF-8.`,
    hint: 'Type the character anew, or save the file as UTF-8 from the program it came from.',
    example: { bytes: '0xED 0xA0 0x80' },
  }),
  'nul-character': entry({
    severity: 'error',
    title: 'A NUL character',
    message: (facts: { count: number }) =>
      `There is a NUL character (U+0000) here, ${facts.count === 1 ? 'once' : `${facts.count} times`} in the file: the text may be damaged.`,
    hint: 'Compare the line with the original and delete the character.',
    example: { count: 1 },
  }),
}

interface Characters {
  /** `U+200B zero-width space`, one for each kind that was found. */
  readonly which: readonly string[]
  readonly count: number
  readonly lines: readonly number[]
}

const times = (facts: Characters): string =>
  `${facts.count === 1 ? 'once' : `${facts.count} times`}, ${onLines(facts.lines)}`

function onLines(lines: readonly number[]): string {
  const shown = lines.slice(0, 5).join(', ')
  return `${lines.length === 1 ? 'on line' : 'on lines'} ${shown}${lines.length > 5 ? ' and others' : ''}`
}

const characters = {
  'control-characters': entry({
    severity: 'warning',
    title: 'Control characters',
    message: (facts: Characters) =>
      `Control characters were taken out of the text: ${facts.which.join(', ')} (${times(facts)}).`,
    hint: 'Delete them in the file, or let `npm run check -- --fix` do it.',
    example: { which: ['U+0007'], count: 1, lines: [3] },
  }),
  'invisible-characters': entry({
    severity: 'warning',
    title: 'Invisible characters',
    message: (facts: Characters) =>
      `Invisible characters were taken out of the text: ${facts.which.join(', ')} (${times(facts)}).`,
    hint: 'Delete them in the file, or let `npm run check -- --fix` do it.',
    example: { which: ['U+200B zero-width space'], count: 2, lines: [1] },
  }),
  'direction-overrides': entry({
    severity: 'warning',
    title: 'Direction overrides',
    message: (facts: Characters) =>
      `Characters that reorder the text for the eye were taken out: ${facts.which.join(', ')} (${times(facts)}).`,
    hint: 'See that the line says what it should, then delete them, or let `npm run check -- --fix` do it.',
    example: { which: ['U+202E right-to-left override'], count: 1, lines: [1] },
  }),
  'hidden-text': entry({
    severity: 'warning',
    title: 'Hidden text',
    message: (facts: Characters & { reads: string }) =>
      `Text written in invisible tag characters was taken out: “${facts.reads}” (${times(facts)}).`,
    hint: 'Delete it in the file, or let `npm run check -- --fix` do it.',
    example: { which: ['U+E0000–U+E007F tag characters'], count: 6, lines: [1], reads: 'ignore' },
  }),
  'replacement-characters': entry({
    severity: 'warning',
    title: 'Lost characters',
    message: (facts: { count: number; lines: readonly number[] }) =>
      `The text has ${facts.count} replacement ${facts.count === 1 ? 'character' : 'characters'} (U+FFFD) ${onLines(facts.lines)}: something was lost when it was converted.`,
    hint: 'Look the words up in the original and type them anew.',
    example: { count: 1, lines: [3] },
  }),
  'encoded-twice': entry({
    severity: 'warning',
    title: 'Encoded twice',
    message: (facts: { words: string; meant: string; lines: readonly number[] }) =>
      `“${facts.words}” looks like UTF-8 that was encoded twice (${onLines(facts.lines)}); “${facts.meant}” may be meant. It is published as it is.`,
    hint: 'Correct the words, or convert the file anew from the original.',
    example: { words: 'Mayorâ€™s', meant: 'Mayor’s', lines: [1] },
  }),
  'quoted-printable': entry({
    severity: 'warning',
    title: 'Mail that was not decoded',
    message: (facts: { words: string; meant: string; lines: readonly number[] }) =>
      `“${facts.words}” is in the code of mail, quoted-printable (${onLines(facts.lines)}); “${facts.meant}” is meant. It is published as it is.`,
    hint: 'Save the text anew from the mail program, or correct the words.',
    example: { words: 'caf=C3=A9', meant: 'café', lines: [3] },
  }),
}

const dates = {
  'date-missing': entry({
    severity: 'error',
    title: 'No date',
    message: (facts: { elsewhere?: number | undefined }) =>
      'There is no date: expected `date YYYY-MM-DD Headline`' +
      (facts.elsewhere === undefined
        ? ' on the first line.'
        : ` on the first line, and it stands on line ${facts.elsewhere}.`),
    hint: 'Start the file with the word date, the day of publication as YYYY-MM-DD, and the headline; or write `date: YYYY-MM-DD` in its front matter, or begin the name of the file with it.',
    example: {},
  }),
  'no-story-by-its-name': entry({
    severity: 'error',
    title: 'A page that is not a story',
    message: (facts: { name: string; what: string; undated: boolean }) =>
      `By its name, ${facts.name}, the file is ${facts.what} and not a story${facts.undated ? '; it has no date either' : ''}.`,
    hint: (facts) =>
      `Move it out of the content folder, with every other file of this name; if it is a story, give it ${facts.undated ? 'a date' : 'another name'}.`,
    example: { name: '_index.md', what: 'the page of a list, as Hugo and Zola have them,', undated: false },
  }),
  'date-from-name': entry({
    severity: 'warning',
    title: 'Date in the name of the file only',
    message: (facts: { day: string }) => `The day ${facts.day} is from the name of the file.`,
    hint: (facts: { day: string }) =>
      `Start the file with \`date ${facts.day}\` and the headline, so that it keeps its day when it is renamed.`,
    example: { day: '2025-05-13' },
  }),
  'date-not-a-day': entry({
    severity: 'error',
    title: 'Not a day',
    message: (facts: { written: string; because: string }) =>
      `“${facts.written}” is not a day in the form YYYY-MM-DD: ${facts.because}.`,
    hint: AS_A_DAY,
    example: { written: '2025-W20-2', because: 'it names a week' },
  }),
  'date-not-on-calendar': entry({
    severity: 'error',
    title: 'The day does not exist',
    message: (facts: { written: string; because: string }) =>
      `“${facts.written}” is not a day: ${facts.because}.`,
    hint: AS_A_DAY,
    example: { written: '2024-02-30', because: 'February 2024 has 29 days' },
  }),
  'date-ambiguous': entry({
    severity: 'error',
    title: 'Two days are possible',
    message: (facts: { written: string; dayFirst: string; monthFirst: string }) =>
      `“${facts.written}” may be ${facts.dayFirst} or ${facts.monthFirst}.`,
    hint: 'Write it as YYYY-MM-DD, or set dayOrder in src/site.config.ts if the whole archive uses one order.',
    example: { written: '05/06/2025', dayFirst: '2025-06-05', monthFirst: '2025-05-06' },
  }),
  'date-digits': entry({
    severity: 'error',
    title: 'Digits of another script',
    message: (facts: { written: string; day?: string | undefined }) =>
      `“${facts.written}” is not written in the ASCII digits 0 to 9, which the date must be.`,
    hint: (facts: { day?: string | undefined }) =>
      facts.day === undefined
        ? AS_A_DAY
        : `Write the day of publication as YYYY-MM-DD: ${facts.day}, it seems.`,
    example: { written: '٢٠٢٥-٠٥-١٣', day: '2025-05-13' },
  }),
  'date-form': entry({
    severity: 'warning',
    title: 'A date in another form',
    message: (facts: { written: string; day: string }) => `“${facts.written}” was read as ${facts.day}.`,
    hint: (facts) => `Write ${facts.day}, or let \`npm run check -- --fix\` do it.`,
    example: { written: 'May 13, 2025', day: '2025-05-13' },
  }),
  'head-line-form': entry({
    severity: 'warning',
    title: 'A first line in another form',
    message: (facts: { written: string; day: string }) =>
      `The first line begins with “${facts.written}”, which was read as the date line.`,
    hint: (facts) => `Begin it with: date ${facts.day}`,
    example: { written: 'DATE: 2025-05-13', day: '2025-05-13' },
  }),
  'date-in-future': entry({
    severity: 'warning',
    title: 'A day to come',
    message: (facts: { day: string; today: string }) =>
      `The story is dated ${facts.day}, and today is ${facts.today}.`,
    hint: 'Correct the date; to hold a story back until a day, write `publish: YYYY-MM-DD` in front matter.',
    example: { day: '2205-05-13', today: '2025-06-01' },
  }),
  'date-year-doubtful': entry({
    severity: 'warning',
    title: 'A year before newspapers',
    message: (facts: { year: number }) =>
      `The story is dated in the year ${facts.year}: the first newspapers date from 1605, so a digit may be wrong or missing.`,
    hint: AS_A_DAY,
    example: { year: 202 },
  }),
  'dates-disagree': entry({
    severity: 'error',
    title: 'Two dates that disagree',
    message: (facts: { given: string; givenLine: number; other: string; otherLine: number }) =>
      `Front matter says ${facts.given} on line ${facts.givenLine}, and line ${facts.otherLine} says ${facts.other}.`,
    hint: 'Correct one of them, or remove one.',
    example: { given: '2025-05-12', givenLine: 3, other: '2025-05-13', otherLine: 5 },
  }),
  'updated-before-date': entry({
    severity: 'warning',
    title: 'Updated before it was published',
    message: (facts: { updated: string; day: string }) =>
      `The story was updated on ${facts.updated}, before its day of publication, ${facts.day}.`,
    hint: 'Correct one of the two dates.',
    example: { updated: '2025-05-12', day: '2025-05-13' },
  }),
}

const frontMatter = {
  'front-matter-unclosed': entry({
    severity: 'error',
    title: 'Front matter without an end',
    message: (facts: { fence: string; line: number; almost?: { line: number; text: string } | undefined }) =>
      `Front matter is opened on line ${facts.line} with ${facts.fence} and never closed` +
      (facts.almost ? `: “${facts.almost.text}” on line ${facts.almost.line} does not close it.` : '.'),
    hint: (facts) =>
      `Put a line of its own with ${facts.fence} and nothing else after the last key; a story that opens with a rule needs a blank line and its date line above it.`,
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
    title: 'Front matter without measure',
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
    hint: 'Write title: and date: there; a story that opens with a rule (---) needs its date line above the rule.',
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
      `The key “${facts.key}” is not known${facts.meant === undefined ? '' : `: did you mean “${facts.meant}”?`}${facts.meant === undefined ? ' and not used.' : ''}`,
    hint: 'Correct or remove it; docs/format.md lists the keys.',
    example: { key: 'titel', meant: 'title' },
  }),
  'front-matter-key-unused': entry({
    severity: 'warning',
    title: 'Two keys for one thing',
    message: (facts: { key: string; used: string; line: number }) =>
      `“${facts.key}” is not used: “${facts.used}” on line ${facts.line} says the same thing otherwise.`,
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

const story = {
  'headline-missing': entry({
    severity: 'error',
    title: 'Nothing to publish',
    message: () => 'There is no headline, and no sentence to make one from: nothing to publish.',
    hint: 'Write the headline after the date, and the story below it.',
    example: {},
  }),
  'headline-made': entry({
    severity: 'warning',
    title: 'The headline was made from the first sentence',
    message: (facts: { headline: string }) =>
      `There is no headline after the date; one was made from the first sentence: “${facts.headline}”`,
    hint: 'If that is right, nothing needs doing; else write the headline after the date.',
    example: { headline: 'The library in Elm Street will stay open.' },
  }),
  'credit-in-headline-place': entry({
    severity: 'warning',
    title: 'A credit where the headline should be',
    message: (facts: { credit: string; headline: string }) =>
      `“${facts.credit}” is a photo credit, where the headline should be; the headline is now: “${facts.headline}”`,
    hint: 'Write the headline after the date, or as `title:` in front matter.',
    example: { credit: 'Getty Images', headline: 'Library to stay open' },
  }),
  'headline-too-long': entry({
    severity: 'warning',
    title: 'A very long headline',
    message: (facts: { length: number }) =>
      `The headline has ${facts.length} characters: the story may have lost its first line end.`,
    hint: 'End the line after the headline.',
    example: { length: 5000 },
  }),
  'body-empty': entry({
    severity: 'warning',
    title: 'No text',
    message: () => 'There is a headline and no text below it.',
    hint: 'Write the story below the headline, with a blank line between.',
    example: {},
  }),
  'duplicate-story': entry({
    severity: 'warning',
    title: 'The same story twice',
    message: (facts: { other: string; how: 'bytes' | 'text' }) =>
      `The same story stands in ${facts.other}${facts.how === 'bytes' ? ', byte for byte' : ', but for its spacing and spelling of characters'}.`,
    hint: 'Keep one of the two files.',
    example: { other: '2025/014.txt', how: 'bytes' as 'bytes' | 'text' },
  }),
  'near-duplicate-story': entry({
    severity: 'warning',
    title: 'Nearly the same story twice',
    message: (facts: { other: string; percent: number }) =>
      `About ${facts.percent} % of it stands in ${facts.other} too: a rerun, an update, or a copy.`,
    hint: 'Both are published. If one replaces the other, remove it, and list its address in `aliases` of the one that stays.',
    example: { other: '2025/014.txt', percent: 83 },
  }),
  'repeated-line': entry({
    severity: 'warning',
    title: 'A line at the head or foot of many stories',
    message: (facts: { words: string; stories: number }) =>
      `“${facts.words}” stands at the head or foot of ${facts.stories} stories.`,
    hint: (facts: { words: string; stories: number }) =>
      `If it belongs to none of them, add it to setAside in src/site.config.ts: ${JSON.stringify(facts.words)}.`,
    example: { words: 'The Elm Street Courier is printed on paper.', stories: 128 },
  }),
}

const addresses = {
  'former-address-refused': entry({
    severity: 'error',
    title: 'A former address that leads nowhere',
    message: (facts: {
      alias: string
      because: 'not-an-address' | 'is-a-page' | 'claimed-twice'
      other: string
    }) =>
      `The former address ${facts.alias} cannot lead here: ${
        {
          'not-an-address': 'no static host can serve a page at it',
          'is-a-page': 'a page of the site stands at it',
          'claimed-twice': `the older story in ${facts.other} has it`,
        }[facts.because]
      }.`,
    hint: 'Take it out of `aliases`, or write it as a path such as /2019/old-address/.',
    example: { alias: '/2019/old-address/', because: 'claimed-twice', other: '2018/council.txt' },
  }),
  'withdrawn-address-stands': entry({
    severity: 'error',
    title: 'A withdrawn address at which something stands',
    message: (facts: { address: string; what: 'story' | 'page' }) =>
      `src/site.config.ts lists ${facts.address} under \`gone\`, and ${
        {
          story: 'this story stands there, or is led to from there',
          page: 'a page of the site stands there',
        }[facts.what]
      }.`,
    hint: 'Withdraw the story by removing its file, or take the address out of `gone`.',
    example: { address: '/2025/05/13/harbour-fire/', what: 'story' },
  }),
  'address-vanished': entry({
    severity: 'error',
    title: 'A published address would lead nowhere',
    message: (facts: { address: string }) =>
      `${facts.address} was published, and nothing would stand there now.`,
    hint: 'Add it to `aliases` of the story that took its place, or to `gone` in src/site.config.ts.',
    example: { address: 'https://example.org/2025/05/13/harbour-fire/' },
  }),
}

const pictures = {
  'picture-unused': entry({
    severity: 'warning',
    title: 'A picture that no story names',
    message: () => 'The picture is skipped: no story names it.',
    hint: (facts: { name: string }) =>
      `Write \`image: ${facts.name}\` in front matter of the story it belongs to, or move the file out of the content folder.`,
    example: { name: 'harbor-fire.jpg' },
  }),
  'picture-missing': entry({
    severity: 'warning',
    title: 'A picture that is not there',
    message: (facts: { named: string; where: string; meant?: string | undefined }) =>
      `There is no “${facts.named}” ${facts.where}${facts.meant === undefined ? '.' : `: did you mean “${facts.meant}”?`}`,
    hint: 'Put the file beside the story and write its name, with its capitals; a picture in public/ begins with a slash: /photos/fire.jpg.',
    example: { named: 'harbor-fier.jpg', where: 'beside the story', meant: 'harbor-fire.jpg' },
  }),
  'picture-elsewhere': entry({
    severity: 'warning',
    title: 'A picture on another site',
    message: (facts: { named: string }) =>
      `“${facts.named}” is not in this archive: a page loads nothing from elsewhere, and tells its address instead.`,
    hint: 'If you may publish the picture, put the file beside the story and write its name.',
    example: { named: 'https://example.org/fire.jpg' },
  }),
  'picture-outside': entry({
    severity: 'warning',
    title: 'A picture outside the folder',
    message: (facts: { named: string; folder: string }) =>
      `“${facts.named}” leads out of ${facts.folder}, and is not shown.`,
    hint: 'Put a copy of the file beside the story: only what is in the folder is published.',
    example: { named: '../../fire.jpg', folder: 'the content folder' },
  }),
  'picture-unreadable': entry({
    severity: 'warning',
    title: 'A picture that cannot be read',
    message: (facts: { named: string; because: string }) => `“${facts.named}” is not shown. ${facts.because}`,
    hint: 'Put a picture in its place that whoever builds the site may read.',
    example: { named: 'fire.jpg', because: 'The file cannot be read: permission denied (EACCES).' },
  }),
  'picture-kind': entry({
    severity: 'warning',
    title: 'Not a picture that every browser shows',
    message: (facts: { named: string; kind?: string | undefined }) =>
      `“${facts.named}” is not a whole picture in JPEG, PNG, WebP or GIF${facts.kind === undefined ? '' : `: it begins as ${facts.kind}`}.`,
    hint: 'Save it anew from the original, as JPEG or PNG.',
    example: { named: 'map.svg', kind: 'an SVG drawing, which may hold programs' },
  }),
  'picture-too-large': entry({
    severity: 'warning',
    title: 'The picture is too large',
    message: (facts: { named: string; because: string }) =>
      `“${facts.named}” is not shown: it has ${facts.because}.`,
    hint: 'Save it at most 2,000 pixels wide.',
    example: { named: 'fire.jpg', because: '30,000 × 20,000 pixels' },
  }),
  'picture-heavy': entry({
    severity: 'warning',
    title: 'A picture that takes long to load',
    message: (facts: { named: string; bytes: number; width: number }) =>
      `“${facts.named}” has ${megabytes(facts.bytes)} and is ${facts.width} pixels wide, and readers load it as it is.`,
    hint: 'Save it at most 2,000 pixels wide, a photograph as JPEG.',
    example: { named: 'fire.jpg', bytes: 4_200_000, width: 6000 },
  }),
  'picture-alt-missing': entry({
    severity: 'warning',
    title: 'A picture without words for who cannot see it',
    message: (facts: { named: string }) => `Nothing says what there is to see in “${facts.named}”.`,
    hint: 'Say it in front matter, in a sentence: `imageAlt: Smoke over the harbor at dawn`.',
    example: { named: 'harbor-fire.jpg' },
  }),
}

/** Rounded up, so that what is more than a limit never reads like it. */
function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 2 ** 20) * 10) / 10} MB`
}

export const catalogue = {
  ...files,
  ...bytes,
  ...characters,
  ...dates,
  ...frontMatter,
  ...story,
  ...addresses,
  ...pictures,
} as const satisfies Record<string, CatalogueEntry>

export type ProblemCode = keyof typeof catalogue
