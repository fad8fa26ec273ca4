import type { Language } from '../language.ts'
import { searchDe } from './de.ts'
import { searchEn } from './en.ts'
import type { SearchMessages } from './messages.ts'

const languages = { en: searchEn, de: searchDe } satisfies Record<Language, SearchMessages>

/** The texts of the search page in a language; in English when the interface does not have it. */
export function searchMessagesOf(language: string): SearchMessages {
  return language in languages ? languages[language as Language] : searchEn // checked by `in`
}
