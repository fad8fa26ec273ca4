import { problem, startOf, type Place, type Problem } from '../core/problem.ts'

/** List pages are never stories to the generators that use them, whose templates still give them a date. */
const LIST_PAGE_NAME = /^_index(?:\.[a-z-]{2,7})?$/i
const LIST_PAGE = 'the page of a list, as Hugo and Zola have them,'

/** Files that come along when a folder is copied, by name without extension. Each is a story only if it has a date. */
const NON_STORIES: readonly (readonly [name: RegExp, what: string])[] = [
  [/^index$/i, 'the page of a folder'],
  [/^(?:readme|contributing|changelog|license|licence)$/i, 'a note on the folder'],
]

/** The problem for a list page, whatever it contains; `undefined` for any other file. */
export function listPageProblem(file: string): Problem | undefined {
  return LIST_PAGE_NAME.test(stemOf(file)) ? notAStory(startOf(file), LIST_PAGE, false) : undefined
}

/** Replaces “no date” by what the file is, when it is one that never has a date. */
export function nonStoryProblem({ code, file, line, column }: Problem): Problem | undefined {
  if (code !== 'date-missing') return undefined
  const found = NON_STORIES.find(([name]) => name.test(stemOf(file)))
  return found && notAStory({ file, line, column }, found[1], true)
}

function notAStory(place: Place, what: string, undated: boolean): Problem {
  return problem('no-story-by-its-name', place, { name: nameOf(place.file), what, undated })
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

function stemOf(file: string): string {
  return nameOf(file).replace(/\.[^.]*$/, '')
}
