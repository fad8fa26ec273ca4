import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownSlug } from '../archive/permalinks.ts'
import { slugify } from '../archive/slugify.ts'
import { contentFolder, shownFolder } from '../content/content-folder.ts'
import { codeOf } from '../system/system-error.ts'
import { asCalendarDay } from '../core/calendar-day.ts'
import { absolute, paths } from '../core/paths.ts'
import { todayOf } from '../core/project.ts'
import { withArguments } from './arguments.ts'
import type { CommandContext } from './context.ts'

const USAGE = `npm run new -- "Headline" [--date YYYY-MM-DD]
  Creates the file of a story dated today, or on the given day, and prints its path and the address it will have.`

/** Creates the dated file of a new story. Never overwrites a file. */
export function newStory(context: CommandContext, args: readonly string[]): Promise<number> {
  const options = { date: { type: 'string' } } as const
  const { project, log, error } = context
  return withArguments(
    context,
    { args: [...args], allowPositionals: true, options },
    USAGE,
    ({ values, positionals }) => {
      const headline = positionals.join(' ').replaceAll(/\s+/gu, ' ').trim()
      const day = values.date === undefined ? todayOf(project) : asCalendarDay(values.date)
      if (headline === '' || day === undefined) {
        const reason =
          day === undefined
            ? `“${String(values.date)}” is not a day of the calendar, written as YYYY-MM-DD.`
            : 'A story needs a headline.'
        error(`${reason}\n\n${USAGE}`)
        return 1
      }
      const name = `${day}-${slugify(headline) || 'story'}.txt`
      mkdirSync(contentFolder(project), { recursive: true })
      try {
        writeFileSync(join(contentFolder(project), name), ` date ${day} ${headline}\n\n`, { flag: 'wx' })
      } catch (failure) {
        if (codeOf(failure) !== 'EEXIST') throw failure
        error(`${join(shownFolder(project), name)} already exists: edit it, or choose another headline.`)
        return 1
      }
      log(join(shownFolder(project), name))
      const slug = ownSlug({ file: name, headline, slug: undefined })
      log(`Its address will be ${absolute(project.site, paths.article(day, slug))}`)
      return 0
    },
  )
}
