import type { Selection } from '#lib/article/address.ts'
import type { CorrectionKind } from '#lib/article/article.ts'
import type { ReviewStatus } from '#lib/article/disclosure.ts'
import type { Lifecycle } from '#lib/article/lifecycle.ts'
import type { FeedQueryWords } from './feed-query-words.ts'

/** Every word of the interface in one language; sentences are whole, arguments arrive formatted. */
export interface Words {
  /** BCP 47 tag of this dictionary. */
  readonly locale: string
  readonly skipToContent: string
  readonly front: string
  readonly topics: string
  readonly archive: string
  readonly feeds: string
  /** Names of feeds that hold only some articles. */
  readonly selections: Readonly<Record<Selection, string>>
  readonly feedQuery: FeedQueryWords
  readonly languages: string
  readonly navigation: string
  readonly aboutThisSite: string
  readonly latest: string
  readonly older: string
  readonly newer: string
  readonly pagination: string
  readonly olderPage: (number: number) => string
  readonly articleCount: (count: number) => string
  readonly topicTitle: (topic: string) => string
  /** Name of the line of topics that a topic is a part of, and of the list of those that are a part of it. */
  readonly topicsAbove: string
  readonly topicsBelow: string
  readonly order: string
  readonly byDate: string
  readonly byRelevance: string
  readonly mostRelevant: (shown: number, count: number) => string
  readonly noArticles: string
  readonly by: (names: string) => string
  readonly published: string
  readonly updated: string
  readonly readingTime: (minutes: number) => string
  readonly previous: string
  readonly next: string
  readonly moreArticles: string
  readonly storySoFar: string
  readonly storyLater: string
  readonly related: string
  readonly translations: string
  readonly footnotes: string
  /** Name of a table that scrolls by itself, for those who do not see it; its number follows. */
  readonly table: string
  /** The number of the note follows. */
  readonly backToNote: string
  readonly listen: string
  /** That what is read aloud can be read below. */
  readonly readAloud: string
  readonly imageCredit: (credit: string) => string
  readonly imageByAi: string
  /** A link to a picture of another host: what it shows, and the host. */
  readonly imageElsewhere: (alt: string, host: string) => string
  readonly voiceByAi: string
  readonly soundByAi: string
  readonly sources: string
  readonly sourcePublished: (day: string) => string
  readonly sourceAccessed: (day: string) => string
  readonly sourceArchived: string
  readonly sourceVerified: (name: string) => string
  readonly sourceAnswers: string
  readonly sourceNote: string
  readonly noSources: string
  readonly corrections: string
  readonly noCorrections: string
  readonly versions: string
  readonly versionCount: (count: number) => string
  readonly figures: string
  readonly figuresOf: (articles: number) => string
  readonly figuresKind: string
  readonly figuresArticles: string
  readonly figuresReviewed: string
  /** `days` is the median from publication to the first correction, 0 for the same day; `null` where nothing was corrected. */
  readonly figuresCorrected: (articles: number, days: number | null) => string
  readonly register: string
  readonly registerHint: string
  readonly correctionKind: Readonly<Record<CorrectionKind, string>>
  readonly transparency: string
  readonly howThisCameAbout: string
  readonly howWeUseAi: string
  /** The mark: two capitals set like a colophon stamp. */
  readonly mark: string
  readonly involvement: {
    readonly generated: string
    readonly assisted: string
    readonly none: string
    readonly unknown: string
  }
  readonly review: Readonly<Record<Exclude<ReviewStatus, 'editorial'>, string>> & {
    readonly editorial: (name: string, day: string) => string
  }
  /** One plain sentence for the transparency section, per involvement. */
  readonly explained: {
    readonly generated: string
    readonly assisted: string
    readonly none: string
    readonly unknown: string
  }
  /** One plain sentence for the transparency section, per review status. */
  readonly reviewExplained: Readonly<Record<ReviewStatus, string>>
  readonly details: string
  readonly aiSteps: string
  readonly aiSystems: string
  readonly generatedAt: string
  readonly gates: string
  /** Names of gates that newsrooms commonly use; others are shown by their key. */
  readonly gateNames: Readonly<Record<string, string>>
  /** What these gates cover. */
  readonly gateCovers: Readonly<Record<string, string>>
  /** Names of what AI commonly does for a text; others are shown as they are written. */
  readonly stepNames: Readonly<Record<string, string>>
  readonly gatePassed: (name: string, day: string) => string
  readonly gateReopened: (name: string, day: string) => string
  readonly gateOpen: string
  readonly personTitle: (name: string) => string
  readonly personWrote: string
  readonly personChecked: (gate: string, day: string) => string
  readonly responsible: string
  readonly noResponsible: string
  readonly contact: string
  readonly reportMistake: string
  readonly withdrawn: string
  readonly withdrawnBecause: (day: string, reason: string) => string
  readonly expired: string
  readonly lifecycle: Readonly<Record<Exclude<Lifecycle, 'live'>, string>>
  readonly search: SearchWords
  readonly notFound: string
  readonly notFoundHint: string
  /** For programs that read the site: how it discloses AI. */
  readonly forPrograms: string
  readonly newestIn: (language: string) => string
  readonly moved: string
  readonly movedTo: (path: string) => string
  readonly digest: DigestWords
}

/** What only the newsletter says. */
interface DigestWords {
  readonly otherTopics: string
  readonly headlines: string
  readonly inArchive: (count: number) => string
  readonly correctionCount: (count: number) => string
  readonly moreCorrections: (count: number) => string
  readonly why: (name: string) => string
  readonly unsubscribe: string
}

/** Words of the search page. */
interface SearchWords {
  readonly title: string
  readonly term: string
  readonly submit: string
  /** What a search can be narrowed down to. */
  readonly topic: string
  readonly year: string
  readonly review: string
  readonly all: string
  readonly reviews: Readonly<Record<ReviewStatus, string>>
  readonly needsScript: string
  readonly searching: string
  /** How much was found; `count` is written already. */
  readonly found: (count: string) => string
  readonly foundOne: string
  readonly none: string
  readonly noneHint: string
  readonly failed: string
  readonly failedHint: string
  readonly more: string
}
