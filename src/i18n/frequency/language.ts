import type { Language } from '../language.ts'
import { frequencyDe } from './de.ts'
import { frequencyEn } from './en.ts'
import type { FrequencyMessages } from './messages.ts'

const languages = { en: frequencyEn, de: frequencyDe } satisfies Record<Language, FrequencyMessages>

/** The texts of the page of words over time in a language; in English when the interface does not have it. */
export function frequencyMessagesOf(language: string): FrequencyMessages {
  return language in languages ? languages[language as Language] : frequencyEn // checked by `in`
}
