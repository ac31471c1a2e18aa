import { Headline } from '../../../components/small.jsx'
import { Years } from '../../../components/years.jsx'
import { itemAt, paramsOf } from '../../../lib/editions.js'
import { metadataOf } from '../../../lib/metadata.js'
import { words } from '../../../newsroom/words.js'

export const generateStaticParams = () => paramsOf('years', 'language', 'year')

const titleOf = (language, year) => `${words[language].archive} ${year}`

export async function generateMetadata({ params }) {
  const { language, year } = await params
  return metadataOf(language, `/${language}/${year}/`, titleOf(language, year))
}

export default async function Page({ params }) {
  const { language, year } = await params
  return (
    <>
      <Headline>{titleOf(language, year)}</Headline>
      <Years years={[itemAt('years', `/${language}/${year}/`)]} />
    </>
  )
}
