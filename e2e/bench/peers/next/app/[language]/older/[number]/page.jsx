import { List, titleOf } from '../../../../components/list.jsx'
import { itemAt, paramsOf } from '../../../../lib/editions.js'
import { metadataOf } from '../../../../lib/metadata.js'

export const generateStaticParams = () =>
  paramsOf('lists', 'language', 'kind', 'number').filter(({ kind }) => kind === 'older')

const listOf = async params => {
  const { language, number } = await params
  return itemAt('lists', `/${language}/older/${number}/`)
}

export async function generateMetadata({ params }) {
  const list = await listOf(params)
  return metadataOf(list.language, list.url, titleOf(list))
}

export default async function Page({ params }) {
  return <List list={await listOf(params)} />
}
