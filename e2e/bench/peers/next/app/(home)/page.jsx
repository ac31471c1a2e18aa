import { List } from '../../components/list.jsx'
import { itemAt } from '../../lib/editions.js'
import { metadataOf } from '../../lib/metadata.js'

export const metadata = metadataOf('de', '/')

export default function Page() {
  return <List list={itemAt('lists', '/de/')} />
}
