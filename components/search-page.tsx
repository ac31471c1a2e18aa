import type { SearchView } from '#lib/site/view.ts'
import { Frame } from './frame.tsx'
import { NoArticles } from './no-articles.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchHits } from './search-hits.tsx'
import { Title } from './title.tsx'
import { interfaceTongue } from './tongue.ts'
import { WaysOn } from './ways-on.tsx'

/** The form, and room for what is found; without its script it leads to topics and archive. */
export function SearchPage({ view }: { readonly view: SearchView }) {
  const { parts, shell } = view
  return (
    <Frame shell={shell}>
      <Title shell={shell} isInterface>
        {shell.words.search.title}
      </Title>
      {parts.length === 0 ? <NoArticles shell={shell} /> : <Search view={view} />}
    </Frame>
  )
}

function Search({ view }: { readonly view: SearchView }) {
  const { parts, shell } = view
  const { words } = shell
  const { failed, failedHint, found, foundOne, needsScript, none, noneHint, searching } = words.search
  return (
    <div
      id="search"
      data-parts={JSON.stringify(parts)}
      data-searching={searching}
      data-one={foundOne}
      data-many={found('#')}
      data-none={none}
      data-none-hint={noneHint}
      data-failed={failed}
      data-failed-hint={failedHint}
      {...interfaceTongue(words, shell)}
    >
      <SearchForm words={words} />
      <noscript>
        <p className="standfirst mb-4">{needsScript}</p>
        <WaysOn shell={shell} />
      </noscript>
      <p role="status" className="meta my-4" />
      <div data-part="ways" hidden>
        <p className="standfirst mb-4" data-part="hint" />
        <WaysOn shell={shell} />
      </div>
      <SearchHits view={view} />
    </div>
  )
}
