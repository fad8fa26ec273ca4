import type { Decision, LookedBack } from '../connections/threads/look-back.ts'
import { appendValues, readValues, replaceValues } from '../store/value-log.ts'

/** Where a build keeps what the stories found when they looked back: a value log of the key and decision of each. */
export interface LookBackLog {
  readonly file: string
  /** The fingerprint of everything that a decision depends on besides the stories. */
  readonly fingerprint: string
}

type LoggedStory = readonly [key: string, decision: Decision]

/** What the last build wrote. What is damaged is left out: the stories after it then look back again. */
export function readLookBack({ file, fingerprint }: LookBackLog): LookedBack {
  const stories = readValues<LoggedStory>(file, fingerprint)
  return { keys: stories.map(([key]) => key), decisions: stories.map(([, decision]) => decision) }
}

/** Writes what is new since `last`, which `readLookBack` returned. Throws when it cannot be written. */
export function writeLookBack({ file, fingerprint }: LookBackLog, last: LookedBack, now: LookedBack): void {
  const stories = now.keys.map((key, story) => [key, now.decisions[story]])
  const goesOn = last.keys.every((key, story) => key === now.keys[story])
  if (!goesOn || last.keys.length === 0) replaceValues(file, fingerprint, stories)
  else if (stories.length > last.keys.length) appendValues(file, fingerprint, stories.slice(last.keys.length))
}
