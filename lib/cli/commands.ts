import type { Environment } from '#lib/publication/environment.ts'
import type { ExitCode } from './exit-codes.ts'
import { exportCommand } from './export-command.ts'
import type { Installation } from './main.ts'
import { previewCommand } from './preview-command.ts'

/** What a command may know of its surroundings. */
export interface Context extends Installation {
  readonly environment: Environment
}

export interface Command {
  /** One line for `kiosk --help`. */
  readonly summary: string
  /** Everything `kiosk <command> --help` prints. */
  readonly usage: string
  readonly run: (args: readonly string[], context: Context) => Promise<ExitCode>
}

/** All commands by name, in the order of the help. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['export', exportCommand],
  ['preview', previewCommand],
])
