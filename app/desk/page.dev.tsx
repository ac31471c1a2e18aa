import { Fragment } from 'react'
import { readEnvironment } from '#lib/publication/environment.ts'
import { hrefTo } from '#lib/site/hrefs.ts'
import { renderedArticle } from '#lib/site/rendering.ts'
import type { Site } from '#lib/site/site.ts'
import { currentSite } from '../current-site.ts'
import { brokenFiles } from './broken-files.ts'
import { type DeskItem, deskItems } from './desk-items.ts'
import { Findings } from './findings.tsx'
import { type PageWords, pageWords } from './page-words.ts'

export const dynamic = 'force-dynamic'

export default async function Desk() {
  const site = await currentSite()
  const words = pageWords(readEnvironment().messages)
  const items = await deskItems(site)
  const broken = brokenFiles(site.library)
  return (
    <main>
      <h1>
        {words.desk} · {site.library.publication.name}
      </h1>
      {items.length === 0 && broken.length === 0 && <p>{words.nothing}</p>}
      {broken.length > 0 && (
        <section aria-label={words.broken}>
          <h2>{words.broken}</h2>
          {broken.map(({ file, issues }) => (
            <Fragment key={file}>
              <h3>{file}</h3>
              <Findings findings={issues} words={words} />
            </Fragment>
          ))}
        </section>
      )}
      {groups(items).map(([group, members]) => (
        <section key={group}>
          <h2>{words.waitsFor[group]}</h2>
          <ul>
            {members.map(item => (
              <Item key={item.article.file} item={item} site={site} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

type Group = keyof PageWords['waitsFor']

const order: readonly Group[] = ['problems', 'reopened', 'gated', 'scheduled', 'draft']

function groups(items: readonly DeskItem[]): readonly (readonly [Group, readonly DeskItem[]])[] {
  return order.flatMap(group => {
    const members = items.filter(item => groupOf(item) === group)
    return members.length === 0 ? [] : [[group, members]]
  })
}

function groupOf({ findings, isReopened, lifecycle }: DeskItem): Group {
  if (findings.some(({ level }) => level === 'error')) return 'problems'
  if (isReopened) return 'reopened'
  return lifecycle === 'draft' || lifecycle === 'scheduled' ? lifecycle : 'gated'
}

interface ItemProps {
  readonly item: DeskItem
  readonly site: Site
  readonly words: PageWords
}

function Item({ item: { article, findings, duplicates }, site, words }: ItemProps) {
  const { sources } = renderedArticle(article, site)
  return (
    <li>
      <h3 lang={article.language}>
        <a href={`${hrefTo('/desk/article/', site)}?file=${encodeURIComponent(article.file)}`}>{article.title}</a>
      </h3>
      <p className="note">{words.counts(findings.length, duplicates.length, sources.length)}</p>
      <p className="note">{article.file}</p>
    </li>
  )
}
