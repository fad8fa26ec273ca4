import { count } from '../system/progress.ts'
import type { Publication } from '../publish/publish.ts'

export interface BuildReport extends Publication {
  readonly stories: number
  /** Pages and other outputs that were made in this build. */
  readonly rendered: number
  /** Those that stand as the last build made them. */
  readonly kept: number
  /** How many files stand as they stood, their time of change too. */
  readonly untouched: number
  readonly phases: readonly Phase[]
}

export interface Phase {
  readonly name: string
  readonly seconds: number
}

/** What the build did, for people: a few lines, the last one with the counts. */
export function buildReport(report: BuildReport, dist: string): string {
  const { changed, removed, untouched } = report
  const phases = report.phases.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', ')
  return [
    `${dist}: ${count(report.stories)} ${report.stories === 1 ? 'story' : 'stories'}`,
    `${count(report.rendered)} rendered, ${count(report.kept)} kept; ` +
      `${count(changed.length)} files changed, ${count(removed.length)} removed, ${count(untouched)} untouched`,
    phases,
  ].join('\n')
}
