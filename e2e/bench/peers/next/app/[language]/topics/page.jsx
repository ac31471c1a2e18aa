import { Headline, Line } from '../../../components/small.jsx'
import { edition } from '../../../lib/editions.js'
import { metadataOf } from '../../../lib/metadata.js'
import { named, words } from '../../../newsroom/words.js'

export async function generateMetadata({ params }) {
  const { language } = await params
  return metadataOf(language, `/${language}/topics/`, words[language].topics)
}

export default async function Page({ params }) {
  const { language } = await params
  return (
    <>
      <Headline>{words[language].topics}</Headline>
      <ul className="lines">
        {edition(language).topics.map(({ topic, url, newest }) => (
          <li key={topic}>
            <a href={url}>{named(topic, language)}</a>
            <Line article={newest} />
          </li>
        ))}
      </ul>
    </>
  )
}
