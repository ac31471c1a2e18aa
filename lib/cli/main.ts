import { FolderMissing } from '#lib/content/folder-missing.ts'
import { RefusedFolder } from '#lib/export/place.ts'
import { work } from '#lib/export/worker-process.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import { commands } from './commands.ts'
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts'
import { help } from './help.ts'

/** Where KIosk itself lies, the script that starts it, and what was built beforehand. */
export interface Installation {
  readonly root: string
  readonly script: string
  /** The compiled style sheet of every page. */
  readonly stylesheet: string
}

/** Runs `kiosk <command>` and sets the exit code; never lets a stack trace reach an editor. */
export async function main(argv: readonly string[], installation: Installation): Promise<void> {
  if (argv[0] === '--worker') return work()
  process.exitCode = await run(argv, installation)
}

async function run([name, ...args]: readonly string[], installation: Installation): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help())
    return name === undefined ? exitCodes.wrongUse : exitCodes.fine
  }
  try {
    const command = commands.get(name)
    if (!command) throw new WrongUse(`There is no command "${name}".`)
    return await command.run(args, { ...installation, environment: readEnvironment() })
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): ExitCode {
  const message = error instanceof Error ? error.message : String(error)
  const isWrongUse =
    error instanceof WrongUse ||
    error instanceof RefusedFolder ||
    error instanceof FolderMissing ||
    isArgumentError(error)
  process.stderr.write(`kiosk: ${message}\n`)
  if (error instanceof WrongUse || isArgumentError(error)) process.stderr.write('kiosk --help lists all commands.\n')
  return isWrongUse ? exitCodes.wrongUse : exitCodes.machine
}

/** Errors of `parseArgs` (Node.js: util, `ERR_PARSE_ARGS_…`). */
function isArgumentError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
