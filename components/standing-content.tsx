import type { ReactElement, ReactNode } from 'react'
import type { StandingView } from '#lib/site/view.ts'
import { LabelExamples } from './label-examples.tsx'
import { Prose } from './prose.tsx'
import { Responsible } from './responsible.tsx'

/** The text of a standing page. MDX is loaded where a page needs it: it is heavy, and most sites have one such page. */
export async function standingContent(view: StandingView): Promise<ReactElement> {
  const { content, shell } = view
  if ('html' in content) return <Prose html={content.html} />
  const { renderMdx } = await import('#lib/markdown/render-mdx.ts')
  const components = {
    Responsible: given(Responsible, { responsible: view.responsible, words: shell.words }),
    LabelExamples: given(LabelExamples, { labels: view.labelExamples, words: shell.words, around: shell }),
  }
  const text = await renderMdx(content.mdx, components, content.options)
  return <div className="prose">{text}</div>
}

/** A component that needs no more props: pages written in MDX name it and nothing else. */
function given<Props>(component: (props: Props) => ReactNode, props: Props): () => ReactNode {
  return () => component(props)
}
