import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { servePreview } from '#lib/export/preview-server.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk preview [options]

Serves the exported site on this machine as a good host would: compressed, with the 404 page,
cache and security headers, and permanent redirects.

Options:
  --port <n>  port (default: 3000; 0 takes a free one)
  --help      print this
`

export const previewCommand: Command = {
  summary: 'serve the exported site on this machine',
  usage,
  run: runPreview,
}

async function runPreview(args: readonly string[], { environment }: Context): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '3000' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  const { out } = environment
  if (!existsSync(out))
    throw new WrongUse(
      `There is no ${out} folder yet. Run npm run export first.`,
      `Den Ordner ${out} gibt es noch nicht. Rufen Sie zuerst npm run export auf.`,
    )
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongUse(
      `--port takes 0 to 65535, not "${values.port}".`,
      `--port nimmt 0 bis 65535, nicht „${values.port}“.`,
    )
  const server = await servePreview(out, port)
  process.stdout.write(`Serving ${out} on ${server.url}\n`)
  await new Promise<void>(resolve => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  await server.close()
  return exitCodes.fine
}
