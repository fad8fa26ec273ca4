import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PROGRAM = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json']

/** Copies the project into a folder, without stories and caches. Links to this project's `node_modules`. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of PROGRAM) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
}
