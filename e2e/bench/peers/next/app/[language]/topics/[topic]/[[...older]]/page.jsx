import { List, titleOf } from '../../../../../components/list.jsx'
import { edition, itemAt } from '../../../../../lib/editions.js'
import { metadataOf } from '../../../../../lib/metadata.js'
import { languages } from '../../../../../newsroom/words.js'

// One route for all pages of a topic: an export fails over a route without pages, and few articles fill no older page.
export const generateStaticParams = () =>
  languages.flatMap(language =>
    edition(language)
      .lists.filter(({ topic }) => topic !== null)
      .map(({ topic, number }) => ({ language, topic, older: number === null ? [] : ['older', String(number)] })),
  )

const listOf = async params => {
  const { language, topic, older = [] } = await params
  return itemAt('lists', `/${[language, 'topics', topic, ...older].join('/')}/`)
}

export async function generateMetadata({ params }) {
  const list = await listOf(params)
  return metadataOf(list.language, list.url, titleOf(list))
}

export default async function Page({ params }) {
  return <List list={await listOf(params)} />
}
