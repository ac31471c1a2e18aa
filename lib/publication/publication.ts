import type { Localized } from './localized.ts'
import type { Person } from './people.ts'
import type { RuleSetting } from './rule-setting.ts'
import type { Topic } from './topics.ts'

/** How AI took part in a text, as the article says it; `unknown` is silence, which asserts nothing. */
export type Involvement = 'generated' | 'assisted' | 'none' | 'unknown'

/** `article`: one for each article; `publication`: one for all pages of a language. */
type SharePictures = 'article' | 'publication' | 'none'

/** Who answers for what is published, with a way to reach them: an http(s) or mailto address. */
export interface Responsible {
  readonly name: string
  readonly role: Localized
  readonly contact: string | null
}

/** One publication as `site.yaml` (or Jekyll's `_config.yml`) describes it; every default is already applied. */
export interface Publication {
  readonly name: string
  readonly tagline: Localized
  /** Scheme and host without a trailing slash, e.g. `https://kiosk.example`. */
  readonly origin: string
  /** `''` or a path such as `/news`, without a trailing slash. */
  readonly basePath: string
  /** BCP 47 tags; the first is the default. Never empty. */
  readonly languages: readonly [string, ...string[]]
  /** IANA name, e.g. `Europe/Berlin`. */
  readonly timeZone: string
  /** Teasers on one list page. */
  readonly pageSize: number
  readonly publisher: { readonly name: string; readonly url: string | null }
  readonly responsible: Responsible | null
  /** The newsroom's review gates, in its order. */
  readonly gates: readonly string[]
  /** The gates an article needs before it goes live. */
  readonly requiredGates: Readonly<Record<Involvement, readonly string[]>>
  /** `closed`: only these topics exist (`topics.yaml`); otherwise topics are what articles name. */
  readonly topics: { readonly closed: boolean; readonly list: readonly Topic[] }
  /** How relevant (0 to 10) a topic must be for an article to stand in the topic's feeds. */
  readonly topicFeeds: { readonly minRelevance: number }
  readonly people: readonly Person[]
  /** The mark between teaser and rest, `<!--more-->` unless the publication says otherwise. */
  readonly excerptSeparator: string
  /** Pattern of the addresses the publication had before, in Jekyll's notation; they become redirects. */
  readonly formerPermalink: string | null
  /** Paths within the site, from old to new. */
  readonly redirects: ReadonlyMap<string, string>
  /** Jekyll's `future: true`: articles dated ahead of now are live at once. */
  readonly publishesFuture: boolean
  /** Articles tell what became of them since their publication, from the Git history of their files. */
  readonly showsVersions: boolean
  /** Where readers report a mistake or a wrong label: an http(s) or mailto address, in which `{url}` and `{title}` stand for the article's; `null`: the contact of who is responsible. */
  readonly reportTo: string | null
  /** Articles also stand as ninjs beside their pages, for other newsrooms. */
  readonly ninjs: boolean
  /** Which pages get a picture of their own for those who share them; all others have that of the publication. */
  readonly sharePictures: SharePictures
  /** Articles also stand as Markdown beside their pages, for programs that read texts. */
  readonly markdown: boolean
  /** Other hosts whose pictures readers' browsers may load; all others' are shown as links. */
  readonly pictureHosts: readonly string[]
  /** Articles lead to others that have much in common with them, unless they name some themselves. */
  readonly showsRelated: boolean
  /** Readers can search the articles. */
  readonly hasSearch: boolean
  /** What the publication says about rules of the desk, by their ids. */
  readonly rules: ReadonlyMap<string, RuleSetting>
}
