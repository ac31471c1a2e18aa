import { Headline } from '../../../components/small.jsx'
import { Years } from '../../../components/years.jsx'
import { edition } from '../../../lib/editions.js'
import { metadataOf } from '../../../lib/metadata.js'
import { words } from '../../../newsroom/words.js'

export async function generateMetadata({ params }) {
  const { language } = await params
  return metadataOf(language, `/${language}/archive/`, words[language].archive)
}

export default async function Page({ params }) {
  const { language } = await params
  return (
    <>
      <Headline>{words[language].archive}</Headline>
      <Years years={edition(language).years} />
    </>
  )
}
