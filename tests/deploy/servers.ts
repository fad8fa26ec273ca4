import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../temporary-folder.ts'

interface Server {
  readonly name: string
  readonly isInstalled: boolean
  /** Serves the folder, with the settings the build wrote for the site in its folder `base`, until told to stop. */
  readonly serve: (root: string, port: number) => Promise<() => Promise<void>>
}

export const servers: readonly Server[] = [
  {
    name: 'nginx',
    isInstalled: answers('nginx', '-v'),
    serve: (root, port) =>
      serve(port, (folder) => {
        writeFileSync(
          join(folder, 'nginx.conf'),
          `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http {
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; root ${root}; include ${root}/base/deploy/nginx.conf; }
}`,
        )
        return spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] })
      }),
  },
  {
    name: 'caddy',
    isInstalled: answers('caddy', 'version'),
    serve: (root, port) =>
      serve(port, (folder) => {
        const file = join(folder, 'Caddyfile')
        writeFileSync(
          file,
          `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\nhttp://localhost:${port} {\n\troot * ${root}\n\timport ${root}/base/deploy/Caddyfile\n}\n`,
        )
        return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
          stdio: ['ignore', 'ignore', 'inherit'],
          env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
        })
      }),
  },
]

async function serve(port: number, start: (folder: string) => ChildProcess): Promise<() => Promise<void>> {
  const folder = temporaryFolder()
  chmodSync(folder, 0o755)
  const server = start(folder)
  const ended = new Promise<void>((resolve) =>
    server.on('exit', () => {
      resolve()
    }),
  )
  await untilItAnswers(port, server)
  return async () => {
    server.kill('SIGTERM')
    await ended
  }
}

/** Waits until the server answers, and no longer than it runs. */
export async function untilItAnswers(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    try {
      await fetch(`http://localhost:${port}/`)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error(`the server ended with status ${server.exitCode} before it answered`)
}

function answers(command: string, argument: string): boolean {
  return spawnSync(command, [argument]).status === 0
}
