import { itemAt, paramsOf } from '../../../../../../../lib/editions.js'
import { record } from '../../../../../../../newsroom/machine.js'

export const dynamic = 'force-static'

export const generateStaticParams = () => paramsOf('articles', 'language', 'year', 'month', 'day', 'slug')

export async function GET(_, { params }) {
  const { language, year, month, day, slug } = await params
  const article = itemAt('articles', `/${language}/${year}/${month}/${day}/${slug}/`)
  return new Response(record(article), { headers: { 'content-type': 'application/json' } })
}
