import { de } from './de.ts'
import { en } from './en.ts'
import type { Messages } from './messages.ts'

const languages = { en, de } satisfies Record<string, Messages>

export type Language = keyof typeof languages

/** The interface texts in a language. */
export function messagesOf(language: Language): Messages {
  return languages[language]
}
