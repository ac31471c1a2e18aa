import { Article } from '../../../../../../components/article.jsx'
import { itemAt, paramsOf } from '../../../../../../lib/editions.js'
import { metadataOf } from '../../../../../../lib/metadata.js'
import { description } from '../../../../../../newsroom/article-text.js'
import { iso } from '../../../../../../newsroom/dates.js'
import { named } from '../../../../../../newsroom/words.js'

export const generateStaticParams = () => paramsOf('articles', 'language', 'year', 'month', 'day', 'slug')

const articleOf = async params => {
  const { language, year, month, day, slug } = await params
  return itemAt('articles', `/${language}/${year}/${month}/${day}/${slug}/`)
}

export async function generateMetadata({ params }) {
  const article = await articleOf(params)
  const { language, url, title, topics, date } = article
  const openGraph = { type: 'article', publishedTime: iso(date), section: named(topics[0], language) }
  const other = { 'ai-disclosure': 'ai-autonomous' }
  return metadataOf(language, url, title, description(article), { openGraph, other })
}

export default async function Page({ params }) {
  const article = await articleOf(params)
  return (
    <>
      <link rel="describedby" type="application/json" href={`${article.url}disclosure.json`} />
      <Article article={article} />
    </>
  )
}
