import type { ReactElement } from 'react'
import type { View } from '#lib/site/view.ts'
import { ArchivePage } from './archive-page.tsx'
import { ArticlePage } from './article-page.tsx'
import { FrontPage } from './front-page.tsx'
import { MonthPage } from './month-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { OlderPage } from './older-page.tsx'
import { PersonPage } from './person-page.tsx'
import { RedirectPage } from './redirect-page.tsx'
import { SearchPage } from './search-page.tsx'
import { standingContent } from './standing-content.tsx'
import { StandingPage } from './standing-page.tsx'
import { TopicPage } from './topic-page.tsx'
import { TopicsPage } from './topics-page.tsx'

/** The page of a view, for both drivers; inside `<body>`. */
export async function pageElement(view: View): Promise<ReactElement> {
  switch (view.kind) {
    case 'front':
      return <FrontPage view={view} />
    case 'older':
      return <OlderPage view={view} />
    case 'article':
      return <ArticlePage view={view} />
    case 'archive':
      return <ArchivePage view={view} />
    case 'month':
      return <MonthPage view={view} />
    case 'topics':
      return <TopicsPage view={view} />
    case 'topic':
      return <TopicPage view={view} />
    case 'person':
      return <PersonPage view={view} />
    case 'search':
      return <SearchPage view={view} />
    case 'standing':
      return <StandingPage view={view}>{await standingContent(view)}</StandingPage>
    case 'not-found':
      return <NotFoundPage view={view} />
    case 'redirect':
      return <RedirectPage view={view} />
  }
}
