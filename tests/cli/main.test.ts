import { spawn } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { commandEnvironment } from './run.ts'
import { runProgram } from './run-program.ts'

const folder = temporaryFolder()

test('--help lists the commands', () => {
  expect(runProgram(['--help'], folder)).toEqual({
    status: 0,
    stdout:
      'The commands are build, preview, check, names, read, new, watch, docs; --help after one explains it.\n',
    stderr: '',
  })
})

test.each([
  ['without a command', []],
  ['with an unknown command', ['biuld']],
])('%s it exits with status 1 and lists the commands', (_, args) => {
  expect(runProgram(args, folder)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('build, preview'),
  })
})

test('exits with status 0 when the command succeeds', () => {
  expect(runProgram(['check', '--help'], folder)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('npm run check'),
    stderr: '',
  })
})

test('exits with status 1 when the command fails', () => {
  const content = temporaryFolder()
  writeFileSync(join(content, 'a.txt'), ' date 2025-02-30 No such day\n\nText.\n')
  expect(runProgram(['check'], content)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('1 file: 1 error in 1 file, no warnings.\n'),
    stderr: '',
  })
})

test('exits quietly when the reader of its output closes the pipe', async () => {
  const content = temporaryFolder()
  // More than a pipe holds, so that the program is still writing when the pipe closes.
  for (let number = 0; number < 500; number++) {
    writeFileSync(join(content, `${number}.txt`), ` date May 13, 2025 Meeting ${number}\n\nText.\n`)
  }
  const child = spawn(process.execPath, ['src/cli/main.mjs', 'check', '--json'], {
    env: commandEnvironment(content, {}),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((exited) => child.on('close', exited))
  expect([status, stderr]).toEqual([0, ''])
})

test('names the Node it needs when started with an older one', () => {
  const older = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})'
  expect(
    runProgram(['check'], folder, { nodeArguments: ['--import', `data:text/javascript,${older}`] }),
  ).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^Backfile needs Node 22\.18 or newer; this is Node 20\.20\.2\.\n/),
  })
})

test('reports invalid settings without a stack trace', () => {
  const { status, stdout, stderr } = runProgram(['check'], folder, {
    environment: { BACKFILE_URL: 'nowhere' },
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toBe(
    'src/site.config.ts has settings that cannot be used:\n' +
      '  url, which BACKFILE_URL in the environment sets, must be a web address such as https://example.org/archive/\n',
  )
})

test('reports a syntax error in the settings with its line and without a stack trace', () => {
  const project = join(folder, 'project')
  cpSync('src', join(project, 'src'), { recursive: true })
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
  const settings = join(project, 'src/site.config.ts')
  writeFileSync(settings, readFileSync(settings, 'utf8').replace("name: 'Backfile',", "name: 'Backfile'"))
  const { status, stderr } = runProgram(['check'], folder, { project })
  expect(status).toBe(1)
  expect(stderr).toMatch(/site\.config\.ts:\d+\n/)
  expect(stderr).toContain("Expected ','")
  expect(stderr).not.toContain('    at ')
})

test('reports a system error with its path and without a stack trace', () => {
  writeFileSync(join(folder, 'file'), '')
  const { status, stderr } = runProgram(['new', 'Harbour opens'], join(folder, 'file/content'))
  expect(status).toBe(1)
  expect(stderr).toMatch(/^ENOTDIR: .*file\/content'\n$/)
})
