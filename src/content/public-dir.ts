import { resolve } from 'node:path'

/** The folder of files that are published as they are. */
export const PUBLIC_DIR = resolve('public')
