import type { Issue } from '#lib/article/issue.ts'
import { decodeText } from '#lib/content/decode-text.ts'
import { byPlace } from '#lib/content/notes.ts'
import type { ReadPublication } from '#lib/content/read-library.ts'
import { settingsFiles } from '#lib/content/read-publication.ts'
import { applySettings } from './check/apply-settings.ts'
import type { Surroundings } from './check/article-view.ts'
import { checkFile } from './check/check-file.ts'
import { checkSettings } from './check/check-settings.ts'
import { loadDetector } from './check/detect-language.ts'
import { moreMarks } from './check/more-marks.ts'
import { placesIn } from './check/places-in.ts'
import { targetsOf } from './check/targets.ts'
import type { Language } from './check/to-finding.ts'
import { withEnd } from './check/with-end.ts'
import type { Finding } from './finding.ts'

/** Who is told what was found, and how far the check is. */
export interface Audience {
  readonly messages: Language
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

export interface Checked {
  /** By file, then place. */
  readonly findings: readonly Finding[]
  /** How many files were looked at. */
  readonly files: number
}

/** Checks a publication (`null`), or files of it by their paths within it: the rest counts too, as they may point to it. */
export async function checkPublication(
  publication: ReadPublication,
  { messages: language, onProgress }: Audience,
  chosen: readonly string[] | null,
): Promise<Checked> {
  const { library, contents } = publication
  const surroundings = await surroundingsOf(publication)
  const wanted = chosen === null ? null : new Set(chosen)
  const isWanted = (file: string) => wanted === null || wanted.has(file)
  const issues = byFile(library.issues)
  const articles = new Map(library.articles.map(article => [article.file, article]))
  const others = new Set([...settingsFiles, ...library.pages.map(({ file }) => file)])
  const files = [...contents.keys()].filter(isWanted)
  const findings = files.flatMap((file, index) => {
    onProgress?.({ done: index + 1, total: files.length })
    const text = textOf(contents.get(file))
    const own = issues.get(file) ?? []
    if (text === null) return plain(own, null)
    if (!others.has(file))
      return checkFile({ file, text, article: articles.get(file) ?? null, issues: own }, surroundings, language)
    return [...plain(own, text), ...checkSettings(library.publication, file, text, language)]
  })
  // What has no contents: links, strays, files that cannot be opened.
  const rest = library.issues.filter(({ file }) => !contents.has(file) && isWanted(file))
  const all = applySettings([...findings, ...plain(rest, null)], library.publication)
  return { findings: [...all].sort(byPlace), files: files.length }
}

async function surroundingsOf({ library, kind }: ReadPublication): Promise<Surroundings> {
  const marked = library.articles.filter(article => moreMarks(article).length > 0).length
  return {
    library,
    targets: targetsOf(library, kind === 'kiosk'),
    detectLanguage: await loadDetector(),
    marksTeasers: marked * 2 > library.articles.length,
  }
}

function byFile(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const group = groups.get(issue.file)
    if (group) group.push(issue)
    else groups.set(issue.file, [issue])
  }
  return groups
}

function plain(issues: readonly Issue[], text: string | null): readonly Finding[] {
  const places = text === null ? null : placesIn(text)
  return issues.map(issue => withEnd(issue, places))
}

function textOf(content: Uint8Array | undefined): string | null {
  const decoded = content === undefined ? null : decodeText(content)
  return decoded !== null && 'text' in decoded ? decoded.text : null
}
