/** Whether a process of this number runs. */
export function isAlive(pid: number): boolean {
  if (pid === 0) return false // would mean the own group
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
