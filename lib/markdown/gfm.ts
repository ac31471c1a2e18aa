import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Tables, task lists, strikethrough, bare addresses and footnotes, for `parse-markdown.ts`. */
export const gfmExtensions = { extensions: [gfm()], mdastExtensions: gfmFromMarkdown() }

interface Processor {
  data(): {
    settings?: unknown
    micromarkExtensions?: unknown[]
    fromMarkdownExtensions?: (TreeExtension | TreeExtension[])[]
  }
}

/** The same as a remark plugin, for MDX. */
export function gfmPlugin(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...gfmExtensions.extensions]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...gfmExtensions.mdastExtensions]
}
