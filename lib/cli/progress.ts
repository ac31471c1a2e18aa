import type { Progress } from '#lib/export/make-outputs.ts'
import type { Environment } from '#lib/publication/environment.ts'

/** Shows how far an export is: one line that is drawn again on a terminal, a line every quarter elsewhere. */
export function progressReporter(output: NodeJS.WriteStream, isTerminal: boolean): (progress: Progress) => void {
  return isTerminal ? drawBar(output) : printQuarters(output)
}

/**
 * Shows how far some work of the desk is: on a terminal only, where it is long enough to be waited for, and every so many steps,
 * as drawing costs more than the work.
 */
export function terminalProgress({ isCi }: Pick<Environment, 'isCi'>, every = 50): (progress: Progress) => void {
  if (process.stderr.isTTY !== true || isCi) return () => {}
  const show = drawBar(process.stderr)
  return progress => {
    const { done, total } = progress
    if (total > 4 * every && (done % every === 0 || done === total)) show(progress)
  }
}

function drawBar(output: NodeJS.WriteStream): (progress: Progress) => void {
  const width = 30
  return ({ done, total }) => {
    const filled = total === 0 ? width : Math.round((width * done) / total)
    output.write(
      `\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total}${done === total ? '\n' : ''}`,
    )
  }
}

function printQuarters(output: NodeJS.WriteStream): (progress: Progress) => void {
  let quarter = 0
  return ({ done, total }) => {
    const reached = total === 0 ? 4 : Math.floor((4 * done) / total)
    if (reached > quarter) output.write(`rendered ${done} of ${total}\n`)
    quarter = Math.max(quarter, reached)
  }
}
