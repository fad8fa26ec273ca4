/** Text that breaks out of any context that does not escape it: HTML, a script, XML, CDATA, JSON, settings, a template. */
const HOSTILE = `"It's" <b>over</b> & </script><script>alert(1)</script> ]]> <!-- {{x}} \${y} \\n`
const BODY = 'The port said on Tuesday that the ferry would run again in the spring, for the first time.'

/** Stories that are each odd in one way, by file. */
export const oddStories: Readonly<Record<string, string>> = {
  'odd/hostile.txt': ` date 2019-03-01 ${HOSTILE}\n\n${HOSTILE} ${BODY}\n`,
  'odd/hostile-facts.txt': story('2019-03-02', 'Facts that are odd', {
    byline: JSON.stringify(`O'Neill & "Söhne" <script>`),
    section: JSON.stringify('R&D <“Labs”>'),
    topics: JSON.stringify(['A/B & C', ']]>', '日本', '../..', 'Con']),
    summary: JSON.stringify(HOSTILE),
    source: JSON.stringify('The "Courier" & Co'),
    canonical: 'https://example.org/?a=1&b=%22%3E',
  }),
  'odd/control.txt':
    ' date 2019-03-03 Bell \u0007 rings \u001b[31m and \ufffe stays \u202e put\n\n\u000bThe bell \uffff rang at noon.\n',
  'odd/null.txt': ` date 2019-03-04 Null, undefined and [object Object] walk into a bar\n\n${BODY}\n`,
  'odd/arabic.txt':
    ' date 2019-03-05 افتتاح المكتبة الوطنية الجديدة في المدينة القديمة\n\nافتتحت المكتبة الوطنية الجديدة أبوابها للجمهور اليوم بعد عشر سنوات من أعمال البناء.\n',
  'odd/hebrew.txt':
    ' date 2019-03-05 הספרייה החדשה נפתחה\n\nהספרייה הלאומית החדשה נפתחה היום לקהל הרחב, אמר המנהל.\n',
  'odd/japanese.txt':
    ' date 2019-03-06 国立図書館の新館が十年の工事を経て開館した\n\n国立図書館の新館が二日、十年にわたる工事を経て開館した。初日には一万人を超える来場者が訪れた。\n',
  'odd/hindi.txt':
    ' date 2019-03-06 नया पुस्तकालय खुला\n\nनया राष्ट्रीय पुस्तकालय आज जनता के लिए खोल दिया गया, निदेशक ने कहा।\n',
  'odd/emoji.txt':
    ' date 2019-03-07 🎉🎉🎉\n\nFireworks rose over the harbour at midnight, and the town cheered.\n',
  'odd/moved.txt': story('2019-03-08', 'Ferry has moved', {
    aliases: '[/old/ferry/, /old.html, /größe/, https://old.example/2019/ferry.php, /index.php/2019/ferry/]',
  }),
  // Characters with a meaning in the settings of servers.
  'odd/moved-oddly.txt': story('2019-03-08', 'Ferry has moved oddly', {
    aliases: JSON.stringify(
      Array.from(
        "% [];'+&=~!(),@#^`ａ",
        (letter) => `/odd/a${Buffer.from(letter).toString('hex').replaceAll(/../g, '%$&')}b/`,
      ),
    ),
  }),
  'odd/mended.txt': story('2019-03-09', 'Ferry is mended', {
    updated: '2020-01-02',
    corrections: `[{ date: 2020-02-03, text: ${JSON.stringify(`It said “${HOSTILE}”.`)} }]`,
  }),
  'odd/updated.txt': story('2019-03-10', 'Ferry is painted', { updated: '2019-03-11' }),
  'odd/twin-1.txt': ` date 2019-03-12 Weather\n\nRain is expected in the north, the office said on Tuesday.\n`,
  'odd/twin-2.txt': ` date 2019-03-12 Weather\n\nSun is expected in the south, the office said on Tuesday.\n`,
  'odd/same.txt': ` date 2019-03-12 Weather\r\n\r\nRain is expected in the north, the office said on Tuesday.\r\n`,
  'odd/many-topics.txt': story('2019-03-12', 'Library lends by subject', {
    topics: JSON.stringify(
      Array.from({ length: 80 }, (_, at) => `${'ABCDEFGH3'.charAt(at % 9)} subject ${at}`),
    ),
  }),
  'odd/index.txt': ` date 2019-03-13 Index\n\n${BODY}\n`,
  'odd/markdown.md': `---\ntitle: Ferry in Markdown\ndate: 2019-03-14\n---\n# Heading\n\n*${BODY}* [link](javascript:alert(1)) <img src=x onerror=alert(1)>\n\n\`\`\`\n]]></script>\n\`\`\`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
  'odd/toml.txt': `+++\ntitle = "Ferry in TOML"\ndate = 2019-03-15\ntags = ["Ferries"]\n+++\n${BODY}\n`,
  'odd/long.txt': ` date 2019-03-16 ${'Ferry '.repeat(120).trim()}\n\n${BODY}\n`,
  'odd/empty.txt': ' date 2019-03-17 Nothing more is known\n',
  'odd/first.txt': ` date 0001-01-01 The calendar begins\n\n${BODY}\n`,
  'odd/leap.txt': ` date 2000-02-29 Leap day brings snow\n\n${BODY}\n`,
  'odd/na me #1 & 100%.txt': ` date 2019-03-18 Ferry has a name\n\n${BODY}\n`,
  'odd/日本/größe.txt': ` date 2019-03-19 Ferry has another name\n\n${BODY}\n`,
  'odd/draft.txt': story('2019-03-20', 'Quincewright is named', { draft: 'true', aliases: '[/quince/]' }),
  'odd/later.txt': story('2019-03-21', 'Medlarwright is named', { publish: '2026-01-02' }),
  'odd/today.txt': story('2019-03-22', 'Ferry comes today', { publish: '2026-01-01' }),
}

function story(day: string, headline: string, facts: Readonly<Record<string, string>>): string {
  const front = Object.entries(facts).map(([key, value]) => `${key}: ${value}\n`)
  return `---\n${front.join('')}---\n date ${day} ${headline}\n\n${BODY}\n`
}
