import { addresses } from './addresses.ts'
import { bytes } from './bytes.ts'
import { characters } from './characters.ts'
import { dates } from './dates.ts'
import type { CatalogueEntry } from './entry.ts'
import { files } from './files.ts'
import { frontMatter } from './front-matter.ts'
import { names } from './names.ts'
import { pictures } from './pictures.ts'
import { stories } from './stories.ts'

/**
 * Every problem Backfile can report. A released code keeps its meaning, because
 * people filter by it. `npm run docs` generates `docs/problems.md` from these
 * entries and their examples.
 */
export const catalogue = {
  ...files,
  ...bytes,
  ...characters,
  ...dates,
  ...frontMatter,
  ...stories,
  ...addresses,
  ...pictures,
  ...names,
} as const satisfies Record<string, CatalogueEntry>

export type ProblemCode = keyof typeof catalogue
