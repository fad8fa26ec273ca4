import { entry } from './entry.ts'
import { megabytes } from './megabytes.ts'

/** Pictures that stories name, or do not. */
export const pictures = {
  'picture-unused': entry({
    severity: 'warning',
    title: 'A picture that no story names',
    message: () => 'The picture is skipped: no story names it.',
    hint: (params: { name: string }) =>
      `Write \`image: ${params.name}\` in the front matter of its story, or move the file out of the content folder.`,
    example: { name: 'harbor-fire.jpg' },
  }),
  'picture-missing': entry({
    severity: 'warning',
    title: 'A missing picture',
    message: (params: { named: string; where: string; meant?: string | undefined }) =>
      `There is no “${params.named}” ${params.where}${params.meant === undefined ? '.' : `: did you mean “${params.meant}”?`}`,
    hint: 'Put the file beside the story and write its name exactly, including capitals. The name of a picture in public/ starts with a slash: /photos/fire.jpg.',
    example: { named: 'harbor-fier.jpg', where: 'beside the story', meant: 'harbor-fire.jpg' },
  }),
  'picture-elsewhere': entry({
    severity: 'warning',
    title: 'A picture on another site',
    message: (params: { named: string }) =>
      `“${params.named}” is on another site. Pages load nothing from other sites, so the page shows the address instead.`,
    hint: 'If you may publish the picture, put the file beside the story and write its name.',
    example: { named: 'https://example.org/fire.jpg' },
  }),
  'picture-outside': entry({
    severity: 'warning',
    title: 'A picture outside the folder',
    message: (params: { named: string; folder: string }) =>
      `“${params.named}” is not shown: it leads out of ${params.folder}.`,
    hint: 'Put a copy of the file beside the story: only files in the folder are published.',
    example: { named: '../../fire.jpg', folder: 'the content folder' },
  }),
  'picture-unreadable': entry({
    severity: 'warning',
    title: 'A picture that cannot be read',
    message: (params: { named: string; because: string }) =>
      `“${params.named}” is not shown. ${params.because}`,
    hint: 'Replace it with a picture that the user who builds the site may read.',
    example: { named: 'fire.jpg', because: 'The file cannot be read: permission denied (EACCES).' },
  }),
  'picture-kind': entry({
    severity: 'warning',
    title: 'Not a picture that every browser shows',
    message: (params: { named: string; kind?: string | undefined }) =>
      `“${params.named}” is not a complete JPEG, PNG, WebP or GIF picture${params.kind === undefined ? '' : `: it starts like ${params.kind}`}.`,
    hint: 'Save it again from the original, as JPEG or PNG.',
    example: { named: 'map.svg', kind: 'an SVG drawing, which may hold programs' },
  }),
  'picture-too-large': entry({
    severity: 'warning',
    title: 'The picture is too large',
    message: (params: { named: string; because: string }) =>
      `“${params.named}” is not shown: it has ${params.because}.`,
    hint: 'Save it at most 2,000 pixels wide.',
    example: { named: 'fire.jpg', because: '30,000 × 20,000 pixels' },
  }),
  'picture-heavy': entry({
    severity: 'warning',
    title: 'A picture that is slow to load',
    message: (params: { named: string; bytes: number; width: number }) =>
      `“${params.named}” has ${megabytes(params.bytes)} and is ${params.width} pixels wide, and it is published unchanged.`,
    hint: 'Save it at most 2,000 pixels wide, as JPEG if it is a photograph.',
    example: { named: 'fire.jpg', bytes: 4_200_000, width: 6000 },
  }),
  'picture-alt-missing': entry({
    severity: 'warning',
    title: 'A picture without a description for readers who cannot see it',
    message: (params: { named: string }) => `Nothing describes what “${params.named}” shows.`,
    hint: 'Describe it in front matter, in a sentence: `imageAlt: Smoke over the harbor at dawn`.',
    example: { named: 'harbor-fire.jpg' },
  }),
}
