import type { z } from 'zod'
import { closest } from './edit-distance.ts'

type Issue = z.core.$ZodIssue

const A_KIND: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in brackets',
  object: 'settings in braces',
}

/**
 * What is wrong with settings, a line each, in words for the person who edits them.
 * `namesAt` gives the settings there are at a place, for a name that is none of them.
 */
export function settingMessages(
  issues: readonly Issue[],
  namesAt: (path: readonly PropertyKey[]) => readonly string[],
): readonly string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return `${place(issue.path)} ${wordsFor(issue)}`
    const names = namesAt(issue.path)
    return issue.keys.map((key) => {
      const meant = closest(key, names)
      const cure = meant === undefined ? `the settings are ${names.join(', ')}` : `did you mean ${meant}?`
      return `${place([...issue.path, key])} is not a setting: ${cure}`
    })
  })
}

function wordsFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? 'is missing'
        : `must be ${A_KIND[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${issue.values.map((value) => `'${String(value)}'`).join(' or ')}`
    case 'too_small':
      return issue.origin === 'string' ? 'must not be empty' : `must be ${issue.minimum} or more`
    case 'too_big':
      return `must be ${issue.maximum} or less`
    default:
      return issue.message
  }
}

function place(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}
