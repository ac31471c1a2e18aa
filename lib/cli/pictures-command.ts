import { parseArgs } from 'node:util'
import { type ForeignPicture, foreignPictures } from '#lib/desk/foreign-pictures.ts'
import { pictureWords } from '#lib/desk/picture-words.ts'
import { chosenFiles } from './chosen-files.ts'
import type { Command, Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { fetchPictures } from './fetch-pictures.ts'
import { openPublication } from './open-publication.ts'
import { print, say } from './say.ts'
import { shownPath } from './shown-path.ts'
import { WrongUse } from './wrong-use.ts'

const usage = `Usage: kiosk pictures [files] [options]

Lists the pictures in articles and drafts, or in the given files or folders, that lie at other
hosts. Readers see them as links, as pages load nothing from elsewhere.

Options:
  --fetch          fetch them into media/ and write the new address into the text: one request
                   per host and second, at most 30 seconds and 50 MB each. Redirects are followed.
                   What is no JPEG, PNG, WebP, AVIF or GIF is left. Whether you may publish a
                   picture, only you can know
  --allow-private  with --fetch: ask private and loopback addresses too
  --help           print this

Exit code 1: a picture could not be fetched, or its address could not be written.
`

export const picturesCommand: Command = {
  summary: 'list pictures of other hosts, and fetch them',
  usage,
  run: runPictures,
}

async function runPictures(args: readonly string[], context: Context): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      fetch: { type: 'boolean', default: false },
      'allow-private': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return exitCodes.fine
  }
  if (values['allow-private'] && !values.fetch)
    throw new WrongUse('--allow-private needs --fetch.', '--allow-private braucht --fetch.')
  const publication = await openPublication(context)
  const pictures = foreignPictures(publication, await chosenFiles(positionals, null, publication))
  const words = pictureWords[context.environment.messages]
  const shown = shownPath(publication.folder)
  const placeOf = ({ file, line, column }: ForeignPicture) => `${shown(file)}:${line}:${column}`
  if (values.fetch) {
    const fetching = { ...context.environment, allowPrivate: values['allow-private'], placeOf }
    return (await fetchPictures(pictures, publication, fetching)) ? exitCodes.fine : exitCodes.problems
  }
  for (const picture of pictures) print(`${placeOf(picture)}  ${picture.address}`)
  say(pictures.length === 0 ? words.none : words.found(pictures.length))
  return exitCodes.fine
}
