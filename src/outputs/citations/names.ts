import { familyOf, sortedName, type Author } from './authors.ts'

/** `Doe, J., & van der Berg, A.-M.`; of more than twenty, the first nineteen and the last. */
export function apaNames(authors: readonly Author[]): string {
  const names = authors.map((author) =>
    'whole' in author ? author.whole : sortedName({ ...author, given: initials(author.given) }),
  )
  const last = names.at(-1) ?? ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${comma(authors)} & ${last}`
}

/** `Doe, Jane, and Ann-Marie Roe`; of three or more, the first. */
export function mlaNames(authors: readonly Author[]): string {
  return listed(
    authors,
    authors.map((author, index) => (index === 0 ? sortedName(author) : plainName(author))),
    {
      most: 2,
      kept: 1,
    },
  )
}

/** `Berg, Jane van der, and Ann Roe`; of more than six, the first three. */
export function chicagoNames(authors: readonly Author[]): string {
  return listed(
    authors,
    authors.map((author, index) => (index === 0 ? particleLast(author) : plainName(author))),
    {
      most: 6,
      kept: 3,
    },
  )
}

/** `Jane Doe and Ann Roe`; of three or more, the first. */
export function noteNames(authors: readonly Author[]): string {
  const names = authors.map(plainName)
  if (names.length > 2) return `${names[0] ?? ''} et al.`
  return names.join(' and ')
}

function listed(
  authors: readonly Author[],
  names: readonly string[],
  { most, kept }: { readonly most: number; readonly kept: number },
): string {
  if (names.length > most) return `${names.slice(0, kept).join(', ')}, et al.`
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${comma(authors)} and ${last}`
}

/** Before “and”. The official styles set none between a person and an organisation. */
function comma(authors: readonly Author[]): string {
  const last = authors.at(-1)
  const [first] = authors
  return authors.length === 2 && first && 'family' in first && last && 'whole' in last ? '' : ','
}

function plainName(author: Author): string {
  if ('whole' in author) return author.whole
  return [author.given, familyOf(author), author.suffix].filter((part) => part !== undefined).join(' ')
}

function particleLast(author: Author): string {
  if ('whole' in author || author.particle === undefined) return sortedName(author)
  const { given, particle, family, suffix } = author
  return sortedName({ given: `${given} ${particle}`, family, ...(suffix !== undefined && { suffix }) })
}

/** `Ann-Marie J.` → `A.-M. J.` */
function initials(given: string): string {
  return given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ')
}
