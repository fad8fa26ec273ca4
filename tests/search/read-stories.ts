import { buildArchive } from '../../src/archive/archive.ts'
import type { ArticleText } from '../../src/article/article.ts'
import { readingSettings } from '../../src/content/reading-settings.ts'
import { storyRecord } from '../../src/outputs/story-record.ts'
import { readArticle } from '../../src/reading/read-article.ts'
import { projectWith } from '../project.ts'
import type { SearchedStory } from './memory-index.ts'

/** Reads files as a build does, and returns their stories in the order of the archive. Skips what is no story. */
export async function readStories(
  files: Iterable<readonly [file: string, bytes: Uint8Array]>,
): Promise<SearchedStory[]> {
  const { site } = await projectWith({})
  const settings = readingSettings({ environment: {}, site })
  const texts = new Map<string, ArticleText>()
  const articles = Array.from(files).flatMap(([file, bytes]) => {
    const reading = readArticle({ file, bytes }, settings)
    if (!reading.ok) return []
    texts.set(reading.article.file, reading.text)
    return [reading.article]
  })
  const stories: SearchedStory[] = []
  for (const article of buildArchive(articles).articles) {
    const text = texts.get(article.file)
    if (text === undefined) throw new Error(`no text of ${article.file}`)
    const { parts } = await storyRecord(article, text, site.language)
    stories.push({ day: article.date, parts, ...(article.section ? { section: article.section } : {}) })
  }
  return stories
}
