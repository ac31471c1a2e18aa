import { readEnvironment } from '#lib/publication/environment.ts'
import type { Command } from './commands.ts'

/** What a command wrote and returned, for tests. */
export interface CommandRun {
  readonly code: number
  readonly out: string
  readonly errors: string
}

/** Runs a command over a folder on 20 August 2025, with words in English, for tests. */
export async function runCommand(command: Command, folder: string, ...args: readonly string[]): Promise<CommandRun> {
  const out = captured(process.stdout)
  const errors = captured(process.stderr)
  const environment = readEnvironment({
    KIOSK_CONTENT: folder,
    LANG: 'en',
    NODE_ENV: 'test',
    SOURCE_DATE_EPOCH: String(Date.UTC(2025, 7, 20) / 1000),
  })
  try {
    const code = await command.run(args, { environment, root: '', script: '', stylesheet: '' })
    return { code, out: out.text(), errors: errors.text() }
  } finally {
    out.release()
    errors.release()
  }
}

function captured(stream: NodeJS.WriteStream): { readonly text: () => string; readonly release: () => void } {
  const { write } = stream
  let text = ''
  stream.write = (part: string | Uint8Array) => {
    text += String(part)
    return true
  }
  return {
    text: () => text,
    release: () => {
      stream.write = write
    },
  }
}
