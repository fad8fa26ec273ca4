import fc from 'fast-check'

/** Building blocks of junk: pieces of real sources, and input that breaks parsers. */
const PARTS = [
  ...[
    ' date ',
    'date',
    'DATE:',
    'Date - ',
    '2025-05-13',
    '2025-02-30',
    '13/05/2025',
    'May 13, 2025',
    '٢٠٢٥-٠٥-١٣',
    '2025-W20-2',
  ],
  ...[
    'T00:30:00Z',
    ' 23:30',
    ' Headline of the story',
    'Getty Images',
    'Photo by Jane Doe/AFP via Getty Images',
    'By Jane Doe',
    'SECTION: News',
    'BYLINE: By Jane Doe',
    'From: Jane Doe',
    'Subject: Re: ',
    'Full text: ',
    'FOR IMMEDIATE RELEASE',
    'Media contact:',
    'Image caption,',
    'hy-\nphen',
    'hyphen ',
  ],
  ...[
    'Advertisement',
    'Read more: Ten books',
    'SANTA FE, N.M. (AP) — ',
    'LONDON — ',
    'Q: Why?',
    'A: Because.',
    '- item',
    '1. item',
    '> quoted',
  ],
  ...[
    'The council voted on Tuesday.',
    'Opponents said no',
    '“It’s over,” she said.',
    '図書館が再開した。',
    'المكتبة تبقى مفتوحة.',
    'می‌خواهم',
    '👩‍👩‍👧',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  ],
  ...[
    '---',
    '---\n',
    '----',
    '---js',
    '+++',
    '+++\n',
    '...',
    'title: ',
    'title: "',
    "title: '",
    'title = "x"',
    'tags: [',
    'a: &a ',
    '*a',
    '!!js/function ',
    '{',
    '}',
    '[',
    ']',
    '? ',
    '- ',
    '|',
    '>',
    '#',
    ': ',
  ],
  ...[
    '__proto__: {a: 1}',
    'constructor: x',
    'draft: true',
    'slug: ../x',
    'corrections:\n  - date: 2025-05-14\n    text: x',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u0085',
    '\u2028',
    '\u2029',
    '\t',
    ' ',
    '\u00a0',
    '\u3000',
    '      ',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u00ad',
    '\u{e0041}',
    '\0',
    '\u0007',
    '\ufffd',
    'â€™',
    'Ã©',
  ],
]

const text = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...PARTS) },
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
  {
    maxLength: 60,
  },
)

/** Bytes that are almost a source: a plausible opening followed by junk, sometimes with corrupted bytes. */
export const junk: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(
      '',
      ' date 2025-05-13 Headline\n\n',
      '---\ntitle: T\ndate: 2025-05-13\n---\n',
      '---\n',
      '+++\n',
      '\ufeff',
    ),
    text,
    fc.constantFrom('utf8', 'utf8', 'utf8', 'utf16le', 'latin1'),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
    ),
  )
  .map(([opening, parts, encoding, spoilt]) => {
    const bytes = Buffer.from(
      `${encoding === 'utf16le' ? '\ufeff' : ''}${opening}${parts.join('')}`,
      encoding as BufferEncoding,
    )
    for (const [index, byte] of spoilt) if (bytes.length > 0) bytes[index % bytes.length] = byte
    return new Uint8Array(bytes)
  })
