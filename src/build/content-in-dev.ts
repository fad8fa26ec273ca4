import type { AstroIntegration } from 'astro'
import type { Problem } from '../core/problem.ts'
import { session } from './session.ts'

/**
 * In dev, loads the page anew as soon as a file was read, tells each problem
 * once in the terminal, when it comes up, and shows those that keep a file from
 * being published over the page. All other pages keep working.
 */
export function contentInDev(): AstroIntegration {
  return {
    name: 'backfile:content-in-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let told = new Set<string>()
        const tell = (): void => {
          const { problems } = session()
          for (const problem of problems) {
            if (told.has(textOf(problem))) continue
            if (problem.severity === 'error') logger.error(textOf(problem))
            else logger.warn(textOf(problem))
          }
          told = new Set(problems.map(textOf))
          show()
        }
        const show = (): void => {
          const errors = session().problems.filter(({ severity }) => severity === 'error')
          if (errors.length === 0) return
          const message = errors.map(textOf).join('\n\n')
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'backfile' } })
        }
        session().onContent = () => {
          // What Astro does when its store was written: forget which pages there are, and load the page anew.
          for (const name of ['ssr', 'prerender']) {
            server.environments[name]?.hot.send('astro:content-changed', {})
          }
          server.ws.send({ type: 'full-reload', path: '*' })
          tell()
        }
        server.ws.on('connection', show)
        tell()
      },
    },
  }
}

function textOf({ file, line, column, code, message, hint }: Problem): string {
  return `${file}:${line}:${column}  ${code}\n  ${message}\n  → ${hint}`
}
