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

/** The code of a system error, such as `ENOENT`; `undefined` for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The reason of a system error in words, followed by its code; any other error as a string. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return code === undefined ? String(error) : `${REASONS[code] ?? 'the system refuses'} (${code})`
}
