import { join } from 'node:path'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { changeArticle } from '#lib/desk/change-article.ts'
import { deskWords } from '#lib/desk/desk-words.ts'
import { toFileText } from '#lib/desk/file-text.ts'
import { isCommitted } from '#lib/desk/is-committed.ts'
import { passedGates, type Tick, tickGate } from '#lib/desk/review.ts'
import { keepReviewed } from '#lib/desk/reviewed-version.ts'
import { articleFile } from './article-file.ts'
import type { Context } from './commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { reportFile } from './report-file.ts'
import { print, say } from './say.ts'
import { WrongUse } from './wrong-use.ts'

/** Records a review in a file and says so; a file with errors is left alone. Throws `WrongUse` for who or what nobody knows. */
export async function tickFile(
  argument: string,
  tick: Tick,
  publication: ReadPublication,
  context: Pick<Context, 'environment'>,
): Promise<ExitCode> {
  const { folder, library, contents } = publication
  const words = deskWords(context.environment.messages)
  const { gates, people } = library.publication
  const file = articleFile(argument, publication)
  const path = join(folder, file)
  const article = library.articles.find(one => one.file === file)
  if (!(await reportFile(file, publication, context)) || !article) {
    say(words.hasErrors(path))
    return exitCodes.problems
  }
  if (gates.length === 0) throw new WrongUse(words.noGates)
  const { text } = toFileText(contents.get(file) ?? new Uint8Array())
  const ticked = tickGate(text, article, tick, library.publication)
  if ('refused' in ticked)
    switch (ticked.refused) {
      case 'gate':
        throw new WrongUse(words.gateUnknown(tick.gate, gates, ticked.guess))
      case 'person': {
        const keys = people.map(({ key }) => key)
        throw new WrongUse(words.personUnknown(tick.by, keys, ticked.guess))
      }
      case 'front-matter':
        say(words.frontMatter(path))
        return exitCodes.problems
    }
  if (passedGates(article, library.publication).includes(tick.gate) && tick.note === null) {
    print(words.alreadyTicked(tick.gate, path))
    return exitCodes.fine
  }
  if (!(await isCommitted(folder, file))) await keepReviewed(folder, ticked.hash, text)
  await changeArticle(publication, file, ticked.text)
  print(words.ticked(tick.gate, ticked.by, path))
  return exitCodes.fine
}
