import { entry } from './entry.ts'
import { megabytes } from './megabytes.ts'

/** The picture a story names. */
export const pictures = {
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
    hint: 'Put the file beside the story and write its name exactly, capitals too; the name of a picture in public/ begins with a slash: /photos/fire.jpg.',
    example: { named: 'harbor-fier.jpg', where: 'beside the story', meant: 'harbor-fire.jpg' },
  }),
  'picture-elsewhere': entry({
    severity: 'warning',
    title: 'A picture on another site',
    message: (facts: { named: string }) =>
      `“${facts.named}” is not in this archive: a page loads nothing from other sites, and gives its address instead.`,
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
    title: 'A picture without a description for readers who cannot see it',
    message: (facts: { named: string }) => `Nothing says what there is to see in “${facts.named}”.`,
    hint: 'Say it in front matter, in a sentence: `imageAlt: Smoke over the harbor at dawn`.',
    example: { named: 'harbor-fire.jpg' },
  }),
}
