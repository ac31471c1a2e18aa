import type { Article } from '#lib/article/article.ts'
import { type GateState, gateStates } from '#lib/article/review.ts'
import { messagesIn } from '#lib/content/message-dictionaries.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import { type ReopenedGate, reopenedGates } from '#lib/desk/reopened-gates.ts'
import { shellWord } from '#lib/desk/shell-word.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { readEnvironment } from '#lib/publication/environment.ts'
import type { Publication } from '#lib/publication/publication.ts'
import type { Site } from '#lib/site/site.ts'
import { ChangedText } from './changed-text.tsx'
import type { PageWords } from './page-words.ts'

interface GatesProps {
  readonly article: Article
  readonly site: Site
  readonly words: PageWords
}

/** The gates of an article: who ticked them, what changed since, and the command that ticks them. */
export async function Gates({ article, site, words }: GatesProps) {
  const { publication } = site.library
  const { content, messages } = readEnvironment()
  const read = (text: string) =>
    parseArticle({ path: article.file, content: text }, { publication, messages: messagesIn(messages) }).article
  const reopened = await reopenedGates(article, publication.gates, content, read)
  return (
    <ul>
      {gateStates(article, publication.gates).map(gate => (
        <li key={gate.gate}>
          <strong>{gate.gate}</strong>: {words.state[gate.state]}
          {gate.state !== 'open' && <Ticked gate={gate} publication={publication} words={words} />}
          <Changed gate={reopened.find(one => one.gate === gate.gate)} article={article} words={words} />
          {gate.state !== 'passed' && publication.gates.includes(gate.gate) && (
            <>
              <p className="note">{words.tick}</p>
              <pre>{`npm run kiosk -- review ${shellWord(article.file)} --gate ${shellWord(gate.gate)} --by …`}</pre>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

interface TickedProps {
  readonly gate: Exclude<GateState, { state: 'open' }>
  readonly publication: Publication
  readonly words: PageWords
}

function Ticked({ gate: { by, at, note }, publication, words }: TickedProps) {
  const name = publication.people.find(({ key }) => key === by)?.name ?? by
  const day = formatDay(at, readEnvironment().messages, publication.timeZone)
  return (
    <p className="note">
      {words.reviewed(name, day)}
      {note && ` · ${note}`}
    </p>
  )
}

interface ChangedProps {
  readonly gate: ReopenedGate | undefined
  readonly article: Article
  readonly words: PageWords
}

function Changed({ gate, article, words }: ChangedProps) {
  if (gate === undefined) return null
  if (gate.changes === null) return <p>{words.lost}</p>
  return (
    <section aria-label={words.changed} lang={article.language}>
      <ChangedText changes={gate.changes} />
    </section>
  )
}
