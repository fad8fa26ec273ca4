import { count } from '../system/progress.ts'
import type { Publication } from '../publish/publish.ts'

export interface BuildReport extends Publication {
  readonly stories: number
  /** The number of outputs rendered by this build. */
  readonly rendered: number
  /** The number of outputs kept from the last build. */
  readonly kept: number
  /** The number of files in `dist` that the build did not touch. */
  readonly untouched: number
  readonly phases: readonly Phase[]
}

export interface Phase {
  readonly name: string
  readonly seconds: number
}

/** A summary of the build for the terminal, a few lines long. */
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
