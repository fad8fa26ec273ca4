import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Environment, Project } from '../core/project.ts'
import { resolveSite, type SiteSettings } from '../core/site.ts'

/** The project in a folder, with its settings. Throws a `SettingsError` when they are invalid. */
export async function loadProject(root: string, environment: Environment): Promise<Project> {
  const { default: settings } = await importSettings(join(root, 'src/site.config.ts'))
  return { root, environment, site: resolveSite(settings, { url: environment['BACKFILE_URL'] }) }
}

/** `resolveSite` checks what the file exports. */
async function importSettings(file: string): Promise<{ default: SiteSettings }> {
  const { href } = pathToFileURL(file)
  // Node caches a module by its address: without the time, a dev server would keep the settings it started with.
  return (await import(`${href}?${statSync(file).mtimeMs}`)) as { default: SiteSettings }
}
