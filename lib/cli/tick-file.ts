import { join } from 'node:path'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { deskWords } from '#lib/desk/desk-words.ts'
import { readFileText, replaceFile } from '#lib/desk/file-text.ts'
import { isCommitted } from '#lib/desk/is-committed.ts'
import { passedGates, type Tick, tickGate } from '#lib/desk/review.ts'
import { keepReviewed } from '#lib/desk/reviewed-version.ts'
import { articleFile } from './article-file.ts'
import type { Context } from './commands.ts'
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts'
import { reportFile } from './report-file.ts'

/** Records a review in a file and says so; a file with errors is left alone. Throws `WrongUse` for who or what nobody knows. */
export async function tickFile(
  argument: string,
  tick: Tick,
  publication: ReadPublication,
  context: Pick<Context, 'environment'>,
): Promise<ExitCode> {
  const { folder, library } = publication
  const words = deskWords(context.environment.messages)
  const { gates, people } = library.publication
  const file = articleFile(argument, publication)
  const article = library.articles.find(one => one.file === file)
  if (!(await reportFile(file, context)) || !article) {
    process.stderr.write(`${words.hasErrors(join(folder, file))}\n`)
    return exitCodes.problems
  }
  if (gates.length === 0) throw new WrongUse(words.noGates)
  const path = join(folder, file)
  const { text, encode } = await readFileText(path)
  const ticked = tickGate(text, article, tick, library.publication)
  if ('refused' in ticked)
    switch (ticked.refused) {
      case 'gate':
        throw new WrongUse(words.gateUnknown(tick.gate, gates, ticked.guess))
      case 'person':
        throw new WrongUse(
          words.personUnknown(
            tick.by,
            people.map(({ key }) => key),
            ticked.guess,
          ),
        )
      case 'front-matter':
        process.stderr.write(`${words.frontMatter(path)}\n`)
        return exitCodes.problems
    }
  if (passedGates(article, library.publication).includes(tick.gate) && tick.note === null) {
    process.stdout.write(`${words.alreadyTicked(tick.gate, path)}\n`)
    return exitCodes.fine
  }
  if (!(await isCommitted(folder, file))) await keepReviewed(folder, ticked.hash, text)
  await replaceFile(path, encode(ticked.text))
  process.stdout.write(`${words.ticked(tick.gate, ticked.by, path)}\n`)
  return exitCodes.fine
}
