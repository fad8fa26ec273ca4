import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const STYLES = 'src/styles'
const PHYSICAL =
  /(?:margin|padding|border|scroll-margin)-(?:left|right)\b|(?:text-align|float|clear): (?:left|right)|^\s*(?:left|right):|(?:margin|padding|inset): \S+ (\S+) \S+ (?!\1;)\S+;/

test.each(readdirSync(STYLES))(
  '%s uses logical properties only, because a page may run in either direction',
  (file) => {
    const lines = readFileSync(join(STYLES, file), 'utf8').split('\n')
    expect(lines.filter((line) => PHYSICAL.test(line))).toEqual([])
  },
)
