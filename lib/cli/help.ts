import { commands } from './commands.ts'

/** What `kiosk --help` prints. */
export function help(): string {
  const width = Math.max(...[...commands.keys()].map(name => name.length)) + 2
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(width)}${summary}`)
  return `Usage: kiosk <command> [options]

${lines.join('\n')}

kiosk <command> --help says more about a command.

Environment:
  KIOSK_CONTENT      folder of the publication (default: content)
  KIOSK_OUT          folder of the exported site (default: out)
  KIOSK_CACHE        folder of what an export need not do again (default: KIOSK_OUT and .cache)
  KIOSK_ORIGIN       scheme and host of the site, instead of the publication's own
  KIOSK_BASE_PATH    path the site lives under, e.g. /news
  SOURCE_DATE_EPOCH  seconds since 1970 that count as now
  LANG               language of the messages: German or English

Exit codes: 0 fine, 1 problems in the content, 2 wrong use, 3 the machine failed.
`
}
