import { List, titleOf } from '../../components/list.jsx'
import { itemAt } from '../../lib/editions.js'
import { metadataOf } from '../../lib/metadata.js'

const listOf = async params => {
  const { language } = await params
  return itemAt('lists', `/${language}/`)
}

export async function generateMetadata({ params }) {
  const list = await listOf(params)
  return metadataOf(list.language, list.url, titleOf(list))
}

export default async function Page({ params }) {
  return <List list={await listOf(params)} />
}
