import type { Instant } from '#lib/article/article.ts'
import { decodeText } from '#lib/content/decode-text.ts'
import { splitFrontMatter } from '#lib/content/front-matter.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { type FieldMap, Unquoted } from '#lib/content/yaml-writing.ts'
import { answerParts } from './answer-fields.ts'
import { clean } from './clean.ts'
import { findResidue } from './find-residue.ts'
import { type NewArticle, type NewDraft, newDraft } from './new-article.ts'
import { type NoArticle, whyNoArticle } from './no-article.ts'
import type { Residue } from './residue.ts'
import { writtenInstant } from './written-instant.ts'

/** A model's answer, and what the newsroom knows about it. */
export interface Answer {
  readonly content: Uint8Array | string
  readonly wish: Omit<NewArticle, 'fields' | 'body'>
  /** Names of the systems that wrote it. */
  readonly models: readonly string[]
  readonly now: Instant
}

/** A piece of the answer that was taken off, or that somebody has to look at. */
interface Removal {
  readonly rule: string
  readonly text: string
}

/** A clean draft with the report of what was taken off; or why there is none. */
export type Intake =
  | {
      readonly draft: Extract<NewDraft, { file: string }>
      readonly removed: readonly Removal[]
      readonly dropped: readonly string[]
      readonly left: readonly Removal[]
    }
  | { readonly noArticle: NoArticle | 'encoding' }
  | Extract<NewDraft, { refused: string }>

type Whole = Pick<ReadPublication, 'library' | 'kind'>

/**
 * Makes a draft of a model's answer: cleans it, puts the newsroom's own front matter before it, and cleans once more, since a heading
 * that repeats the title is known by the title. Where no more-mark stands none is put: the first paragraph is the teaser then.
 */
export function takeIn({ content, wish, models, now }: Answer, whole: Whole): Intake {
  const decoded = decodeText(content)
  if ('undecodable' in decoded) return { noArticle: 'encoding' }
  const first = clean(decoded.text)
  const { kept, dropped, body } = answerParts(first.text)
  const { timeZone } = whole.library.publication
  const ai: FieldMap = {
    involvement: 'generated',
    steps: ['draft'],
    ...(models.length > 0 ? { systems: models } : {}),
    generatedAt: new Unquoted(writtenInstant(now, timeZone)),
  }
  const draft = newDraft({ ...wish, fields: { ...kept, ai }, body: `\n${body.trim()}\n` }, whole)
  if ('refused' in draft) return draft
  const second = clean(draft.text)
  const text = `${second.text.trimEnd()}\n`
  const split = splitFrontMatter(text)
  const noArticle = whyNoArticle(text, split.kind === 'split' ? split.body : text)
  if (noArticle) return { noArticle }
  const removed = [...piecesOf(decoded.text, first.residues), ...piecesOf(draft.text, second.residues)]
  return {
    draft: { ...draft, text },
    removed,
    dropped,
    left: piecesOf(text, findResidue(text)),
  }
}

function piecesOf(text: string, residues: readonly Residue[]): readonly Removal[] {
  return residues.map(({ rule, start, end }) => ({ rule, text: text.slice(start, end) }))
}
