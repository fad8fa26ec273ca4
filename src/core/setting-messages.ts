import type { z } from 'zod'
import { closest } from './edit-distance.ts'

type Issue = z.core.$ZodIssue

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in brackets',
  object: 'settings in braces',
}

/**
 * One message per problem with the settings, worded for the person who edits them.
 * `namesAt` returns the valid setting names at a path, to suggest one for an unknown name.
 */
export function settingMessages(
  issues: readonly Issue[],
  namesAt: (path: readonly PropertyKey[]) => readonly string[],
): readonly string[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return `${pathText(issue.path)} ${describe(issue)}`
    const names = namesAt(issue.path)
    return issue.keys.map((key) => {
      const match = closest(key, names)
      const hint = match === undefined ? `the settings are ${names.join(', ')}` : `did you mean ${match}?`
      return `${pathText([...issue.path, key])} is not a setting: ${hint}`
    })
  })
}

function describe(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('undefined')
        ? 'is missing'
        : `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}`
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

function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}
