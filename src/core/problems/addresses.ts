import { entry } from './entry.ts'

/** Former and withdrawn addresses. */
export const addresses = {
  'former-address-refused': entry({
    severity: 'error',
    title: 'A former address that cannot redirect',
    message: (params: {
      alias: string
      because: 'not-an-address' | 'is-a-page' | 'claimed-twice'
      other: string
    }) =>
      `The former address ${params.alias} cannot redirect to this story: ${
        {
          'not-an-address': 'no static host can serve a page there',
          'is-a-page': 'the site has a page there',
          'claimed-twice': `the older story in ${params.other} has the same former address`,
        }[params.because]
      }.`,
    hint: 'Remove it from `aliases`, or write it as a path such as /2019/old-address/.',
    example: { alias: '/2019/old-address/', because: 'claimed-twice', other: '2018/council.txt' },
  }),
  'withdrawn-address-stands': entry({
    severity: 'error',
    title: 'A withdrawn address that is still in use',
    message: (params: { address: string; what: 'story' | 'page' }) =>
      `src/site.config.ts lists ${params.address} under \`gone\`, but ${
        {
          story: 'this story has that address or redirects from it',
          page: 'the site has a page there',
        }[params.what]
      }.`,
    hint: 'Remove the file to withdraw the story, or remove the address from `gone`.',
    example: { address: '/2025/05/13/harbour-fire/', what: 'story' },
  }),
  'address-vanished': entry({
    severity: 'error',
    title: 'A published address that would lead nowhere',
    message: (params: { address: string }) =>
      `${params.address} was published before, but the site no longer has a page there.`,
    hint: 'Add it to `aliases` of the story that replaced it, or to `gone` in src/site.config.ts.',
    example: { address: 'https://example.org/2025/05/13/harbour-fire/' },
  }),
  'name-vanished': entry({
    severity: 'error',
    title: 'A published page of a name that would lead nowhere',
    message: vanished,
    hint: cured,
    example: {
      address: 'https://example.org/names/alec-baldwin/',
      because: '“Alec Baldwin” has no page any more: Only one story has it.',
      cure: 'Write “Alec Baldwin: always” in names.txt',
    },
  }),
  'thread-vanished': entry({
    severity: 'error',
    title: 'A published page of a thread that would lead nowhere',
    message: vanished,
    hint: cured,
    example: {
      address: 'https://example.org/threads/harbour-fire/',
      because: 'no story continues 2021/fire.txt any more',
      cure: 'Write “LATER FILE: continues 2021/fire.txt” in names.txt',
    },
  }),
}

interface VanishedPage {
  readonly address: string
  readonly because: string
  readonly cure: string | undefined
}

function vanished({ address, because }: VanishedPage): string {
  return `${address} was published before, but ${because}${because.endsWith('.') ? '' : '.'}`
}

function cured({ cure }: VanishedPage): string {
  return cure === undefined
    ? 'List the address under `gone` in src/site.config.ts.'
    : `${cure}. Or list the address under \`gone\` in src/site.config.ts.`
}
