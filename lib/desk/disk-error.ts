/** Whether the disk refused something with this code (Node.js: errors, common system errors). */
export function isDiskError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

/** For `catch`: what is not there is `null`; any other error is thrown again. */
export function nothingWhereMissing(error: unknown): null {
  if (isDiskError(error, 'ENOENT')) return null
  throw error
}
