import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownSlug } from '../archive/permalinks.ts'
import { slugify } from '../archive/slugify.ts'
import { contentFolder } from '../content/content-folder.ts'
import { shownFolder } from '../content/shown-path.ts'
import { codeOf } from '../system/system-error.ts'
import { asCalendarDay, today } from '../core/calendar-day.ts'
import { absolute, paths } from '../core/paths.ts'
import site from '../site.config.ts'
import { withArguments } from './arguments.ts'

const USAGE = `npm run new -- "Headline" [--date YYYY-MM-DD]
  Makes a file for a story dated today, or on the day given, and prints its path and the address it will have.`

/** Makes a dated file for a new story, never over one that is there. */
export function newStory(args: readonly string[]): Promise<number> {
  const options = { date: { type: 'string' } } as const
  return withArguments(
    { args: [...args], allowPositionals: true, options },
    USAGE,
    ({ values, positionals }) => {
      const headline = positionals.join(' ').replaceAll(/\s+/gu, ' ').trim()
      const day =
        values.date === undefined ? today(process.env['BACKFILE_TODAY']) : asCalendarDay(values.date)
      if (headline === '' || day === undefined) {
        const what =
          day === undefined
            ? `“${String(values.date)}” is not a day of the calendar, written YYYY-MM-DD.`
            : 'A story needs a headline.'
        console.error(`${what}\n\n${USAGE}`)
        return 1
      }
      const name = `${day}-${slugify(headline) || 'story'}.txt`
      mkdirSync(contentFolder(), { recursive: true })
      try {
        writeFileSync(join(contentFolder(), name), ` date ${day} ${headline}\n\n`, { flag: 'wx' })
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
        console.error(`${join(shownFolder(), name)} exists already: open it, or choose another headline.`)
        return 1
      }
      console.log(join(shownFolder(), name))
      const slug = ownSlug({ file: name, headline, slug: undefined })
      console.log(`Its address will be ${absolute(site, paths.article(day, slug))}`)
      return 0
    },
  )
}
