import { entry } from './entry.ts'

/** Former and withdrawn addresses. */
export const addresses = {
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
          story: 'this story stands there, or a redirect from there leads to it',
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
