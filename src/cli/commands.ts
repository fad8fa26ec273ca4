import type { CommandContext } from './context.ts'

/** Runs with the arguments after its name, and returns the exit status. */
export type Command = (context: CommandContext, args: readonly string[]) => Promise<number>

/** Every command by name. Loaded on demand: only a build needs Astro. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).build,
  preview: async () => (await import('./preview.ts')).preview,
  check: async () => (await import('./check.ts')).check,
  names: async () => (await import('./names.ts')).names,
  read: async () => (await import('./read.ts')).read,
  new: async () => (await import('./new.ts')).newStory,
  watch: async () => (await import('./watch.ts')).watch,
  docs: async () => (await import('./docs.ts')).docs,
}
