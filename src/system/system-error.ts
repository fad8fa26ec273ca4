const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'it is not a folder',
  ELOOP: 'it leads back to itself',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
}

/** The code of an error of the system, such as `ENOENT`; `undefined` for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** Why the system refused, in words, with the code to look up. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return code === undefined ? String(error) : `${REASONS[code] ?? 'the system refuses'} (${code})`
}
