import type { Environment } from '#lib/publication/environment.ts'
import { checkCommand } from './check-command.ts'
import { cleanCommand } from './clean-command.ts'
import { digestCommand } from './digest-command.ts'
import { disclosureCommand } from './disclosure-command.ts'
import { duplicatesCommand } from './duplicates-command.ts'
import type { ExitCode } from './exit-codes.ts'
import { exportCommand } from './export-command.ts'
import { intakeCommand } from './intake-command.ts'
import type { Installation } from './main.ts'
import { newCommand } from './new-command.ts'
import { picturesCommand } from './pictures-command.ts'
import { previewCommand } from './preview-command.ts'
import { publishCommand } from './publish-command.ts'
import { rejectCommand } from './reject-command.ts'
import { reviewCommand } from './review-command.ts'
import { schemaCommand } from './schema-command.ts'
import { sourcesCommand } from './sources-command.ts'

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
  ['new', newCommand],
  ['intake', intakeCommand],
  ['clean', cleanCommand],
  ['check', checkCommand],
  ['duplicates', duplicatesCommand],
  ['sources', sourcesCommand],
  ['pictures', picturesCommand],
  ['review', reviewCommand],
  ['publish', publishCommand],
  ['reject', rejectCommand],
  ['disclosure', disclosureCommand],
  ['digest', digestCommand],
  ['schema', schemaCommand],
  ['export', exportCommand],
  ['preview', previewCommand],
])
