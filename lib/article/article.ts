import type { Involvement } from '#lib/publication/publication.ts'
import type { Place } from './issue.ts'
import type { Source } from './source.ts'

/** A calendar day in the publication's time zone; `month` and `day` count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** Something AI did for a text: a word such as `research`, `draft`, `translation`, and the system that did it, where recorded. */
export interface AiStep {
  readonly name: string
  readonly system: string | null
}

/** How AI took part, as recorded by the newsroom. */
export interface AiRecord {
  readonly involvement: Involvement
  readonly steps: readonly AiStep[]
  readonly systems: readonly string[]
  readonly note: string | null
  readonly generatedAt: Instant | null
  /** Pictures and sounds in the text that AI made: paths within the site, or http(s) addresses. */
  readonly media: readonly string[]
}

/** One tick of a gate by a person, bound to the text by its SHA-256 (`review.ts`). */
export interface Review {
  readonly gate: string
  /** Key of a person in `people.yaml`, or a name. */
  readonly by: string
  readonly at: Instant
  /** Hex SHA-256 of the text that was reviewed; `null` where the record names none (it then fits no text). */
  readonly text: string | null
  readonly note: string | null
}

export type CorrectionKind = 'correction' | 'clarification' | 'update' | 'retraction'

export interface Correction {
  readonly at: Instant
  readonly kind: CorrectionKind
  readonly text: string
}

/** An author: a person of the publication (`key`) or just a name. */
export interface Author {
  readonly key: string | null
  readonly name: string
  readonly url: string | null
}

export interface LeadImage {
  /** Path within the site, without base path, or an http(s) address. */
  readonly src: string
  readonly alt: string
  readonly credit: string | null
  readonly ai: boolean
}

/** What somebody, or a system that tags articles, said of one of an article's topics. */
export interface TopicRelevance {
  readonly topic: string
  /** From 0 to 10, how much the article is about it; `null` where only reasons are given. */
  readonly relevance: number | null
  readonly reasoning: string | null
}

/** The article read aloud: path within the site or http(s) address, and whether a synthetic voice reads. */
export interface Sound {
  readonly src: string
  readonly ai: boolean
}

/** What an article calls another one by, and where it does. */
export interface Reference {
  readonly name: string
  readonly place: Place
}

/** What stands after the front matter. An export reads `body` from the disk when it is asked for, so that an archive fits in memory. */
export interface WrittenText {
  /** Markdown, LF line ends. */
  readonly body: string
  /** What reviews of the article are bound to (`textHash`), where it is known without reading `body`. */
  readonly hash: string | null
}

/** One article, valid and complete: what a file under `articles/` or `drafts/` says. */
export interface Article {
  /** Path of the file within the publication, with `/`. */
  readonly file: string
  readonly language: string
  readonly title: string
  readonly standfirst: string | null
  readonly date: Instant
  /** `date` as a day in the publication's zone; part of the address. */
  readonly day: Day
  readonly updated: Instant | null
  readonly slug: string
  /** Paths within the site that led here before: `redirect_from`, `aliases`, `permalink`, Jekyll's pattern. */
  readonly formerPaths: readonly string[]
  /** In a drafts folder, `draft: true` or `published: false`. */
  readonly draft: boolean
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null
  readonly expires: Instant | null
  /** Keys of topics, without repetition, in the order written. */
  readonly topics: readonly string[]
  /** Those of its topics that more is said of, in their order. */
  readonly topicRelevance: readonly TopicRelevance[]
  readonly authors: readonly Author[]
  /** Articles with the same key are translations of each other; `null`: has none. */
  readonly translationKey: string | null
  readonly image: LeadImage | null
  readonly audio: Sound | null
  readonly ai: AiRecord
  readonly reviews: readonly Review[]
  /** What front matter says; the source list of the text is merged when it is rendered. */
  readonly statedSources: readonly Source[]
  readonly corrections: readonly Correction[]
  /** What it may have in common with other articles (`marks.ts`). */
  readonly marks: string
  /** The articles that its page names as related; `null`: those that have most in common with it. */
  readonly related: readonly Reference[] | 'none' | null
  /** Articles with the same word tell one story; `null`: those that are very much alike do. */
  readonly story: string | null
  /** The mark between teaser and rest in this file. */
  readonly excerptSeparator: string
  readonly text: WrittenText
  /** Lines of the file that stand before the body, so that places in the text can be named. */
  readonly bodyLine: number
}
