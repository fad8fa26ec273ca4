import { savedFile, type SavedFormat } from './saved-file.ts'
import { storyRows } from './story-rows.ts'

/** Gathers what is known of the hits, and offers it to the reader as a file. Rejects if it cannot be loaded. */
export async function saveStories(
  format: SavedFormat,
  publication: string,
  ...found: Parameters<typeof storyRows>
): Promise<void> {
  const { type, contents } = savedFile[format]
  const text = contents(await storyRows(...found), publication)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = `stories.${format}`
  link.click()
  // The browser reads the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 60_000)
}
