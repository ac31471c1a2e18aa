/** What can be wrong in the query of a feed. */
export type QueryProblem = 'parameter' | 'repeated' | 'topic' | 'minimum' | 'ai' | 'reviewed' | 'from' | 'limit'

/** What is said about feeds that a query filters: their names, and what is wrong in a query. */
export interface FeedQueryWords {
  /** `minimum`: from 1 to 10. */
  readonly aboutAtLeast: (topic: string, minimum: number) => string
  readonly since: (day: string) => string
  readonly mistake: (parameter: string, found: string, expected: string) => string
  /** `count`: mistakes that are not told, at least two. */
  readonly moreMistakes: (count: number) => string
  /** What is expected, as it stands at the end of a sentence; `examples` are keys of topics, if there are any. */
  readonly expected: Readonly<Record<QueryProblem, (examples: string) => string>>
}

/** These words, per dictionary. */
export const feedQueryWords: Readonly<Record<'de' | 'en', FeedQueryWords>> = {
  de: {
    aboutAtLeast: (topic, minimum) => `${topic} ab Relevanz ${minimum}`,
    since: day => `ab ${day}`,
    mistake: (parameter, found, expected) => `${parameter}: gefunden „${found}“, erwartet ${expected}.`,
    moreMistakes: count => `Und ${count} weitere Fehler.`,
    expected: {
      parameter: () => 'topics, ai, reviewed, from oder limit',
      repeated: () => 'jeder Parameter nur einmal, mehrere Werte mit Kommas dazwischen',
      topic: examples =>
        `der Schlüssel eines Themas${examples && ` (${examples})`}, auf Wunsch mit Mindestrelevanz dahinter wie in thema-5`,
      minimum: () => 'eine Mindestrelevanz von 0 bis 10',
      ai: () => 'none, assisted oder generated',
      reviewed: () => 'true, oder der Parameter entfällt',
      from: () => 'ein Tag, den es gibt, wie 2026-11-01',
      limit: () => 'eine ganze Zahl von 1 bis 100',
    },
  },
  en: {
    aboutAtLeast: (topic, minimum) => `${topic} from relevance ${minimum}`,
    since: day => `from ${day}`,
    mistake: (parameter, found, expected) => `${parameter}: found “${found}”, expected ${expected}.`,
    moreMistakes: count => `And ${count} more mistakes.`,
    expected: {
      parameter: () => 'topics, ai, reviewed, from or limit',
      repeated: () => 'each parameter once, several values with commas between them',
      topic: examples =>
        `the key of a topic${examples && ` (${examples})`}, with the least relevance behind it if you like, as in topic-5`,
      minimum: () => 'a least relevance from 0 to 10',
      ai: () => 'none, assisted or generated',
      reviewed: () => 'true, or no such parameter',
      from: () => 'a day that exists, such as 2026-11-01',
      limit: () => 'a whole number from 1 to 100',
    },
  },
}
