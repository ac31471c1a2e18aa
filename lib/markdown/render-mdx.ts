import type { Root } from 'hast'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ComponentType, ReactElement } from 'react'
import remarkGfm from 'remark-gfm'
import { openMdx } from './open-mdx.ts'
import type { RenderOptions } from './render-options.ts'

/**
 * A standing page written in MDX by people of the publication, never an article. Imports and expressions in it are
 * dropped, addresses are resolved as in other texts; broken MDX rejects with an Error whose message begins with line:column.
 */
export async function renderMdx(
  source: string,
  components: Readonly<Record<string, ComponentType>>,
  renderOptions: RenderOptions,
): Promise<ReactElement> {
  const open = () => (tree: Root) => openMdx(tree, renderOptions)
  try {
    const { content } = await compileMDX({
      source,
      components,
      options: { blockJS: true, mdxOptions: { remarkPlugins: [remarkGfm], rehypePlugins: [open] } },
    })
    return content
  } catch (error) {
    throw new Error(describe(error), { cause: error })
  }
}

// The compiler's own place is lost on the way here; what is left of it is the marked line and the caret under it.
function describe(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const reason = message.replace(/^\[next-mdx-remote\].*\n/, '').split('\n', 1)[0]
  const line = /^>\s*(\d+) \|/m.exec(message)?.[1]
  const caret = /^\s+\| ( *)\^/m.exec(message)?.[1]
  return line === undefined ? `${reason}` : `${line}:${(caret ?? '').length + 1} ${reason}`
}
