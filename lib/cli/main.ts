import { didYouMean } from '#lib/content/did-you-mean.ts'
import { guessIn } from '#lib/desk/guess-in.ts'
import { work } from '#lib/export/worker-process.ts'
import { type Environment, readEnvironment } from '#lib/publication/environment.ts'
import { commands } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { explainError } from './explain-error.ts'
import { help } from './help.ts'
import { say } from './say.ts'
import { WrongUse } from './wrong-use.ts'

/** Where KIosk itself lies, the script that starts it, and what was built beforehand. */
export interface Installation {
  readonly root: string
  readonly script: string
  /** The compiled style sheet of every page. */
  readonly stylesheet: string
  /** The bundled script of the search page, and its own style sheet. */
  readonly searchScript: string
  readonly searchStyle: string
  /** Digest of the whole program. */
  readonly program: string
  /** Digest of the part that renders texts. */
  readonly renderer: string
  /** Digest of the part that draws pictures. */
  readonly drawer: string
  /** Digest of the part that makes search indexes. */
  readonly indexer: string
}

/** Runs `kiosk <command>` and sets the exit code; never lets a stack trace reach an editor. */
export async function main(argv: readonly string[], installation: Installation): Promise<void> {
  if (argv[0] === '--worker') return work()
  const environment = readEnvironment()
  process.stdout.on('error', error => {
    // Who reads may have seen enough (`kiosk check | head`); the command goes on.
    if (!('code' in error && error.code === 'EPIPE')) process.exitCode = breakOff(error, environment)
  })
  const code = await run(argv, installation, environment)
  process.exitCode ??= code
}

async function run(
  [name, ...args]: readonly string[],
  installation: Installation,
  environment: Environment,
): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help())
    return name === undefined ? exitCodes.wrongUse : exitCodes.fine
  }
  const command = commands.get(name)
  if (!command) return breakOff(commandUnknown(name), environment)
  try {
    return await command.run(args, { ...installation, environment })
  } catch (error) {
    return breakOff(error, environment, name)
  }
}

function commandUnknown(name: string): WrongUse {
  const guess = didYouMean(name, commands.keys())
  return new WrongUse(
    `There is no command “${name}”.${guessIn('en', guess)}`,
    `Einen Befehl „${name}“ gibt es nicht.${guessIn('de', guess)}`,
  )
}

function breakOff(error: unknown, { messages }: Environment, command?: string): ExitCode {
  const { message, code, isHelped } = explainError(error, messages)
  say(`kiosk: ${message}`)
  const help = command === undefined ? 'kiosk --help' : `kiosk ${command} --help`
  if (isHelped) say(messages === 'de' ? `${help} sagt mehr.` : `${help} says more.`)
  return code
}
