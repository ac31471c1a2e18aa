import { decodeText } from './decode-text.ts'
import { splitFrontMatter } from './front-matter.ts'
import { toHtmlBlocks } from './html-blocks.ts'
import { isHtml } from './placement.ts'
import { withPlainCode } from './plain-code.ts'
import { withPlainTargets } from './plain-targets.ts'

/** The body of an article's file, as `readWrittenArticle` has it, without a look at its fields. */
export function bodyOf(path: string, content: Uint8Array): string {
  const decoded = decodeText(content)
  if ('undecodable' in decoded) return ''
  const split = splitFrontMatter(decoded.text)
  const body = withPlainTargets(withPlainCode(split.kind === 'split' ? split.body : decoded.text))
  return isHtml(path) ? toHtmlBlocks(body) : body
}
