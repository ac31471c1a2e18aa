import { paramsOf } from '../../../../../lib/editions.js'
import { feedRoute } from '../../../../../lib/feed-route.js'

export const dynamic = 'force-static'

export const generateStaticParams = () => paramsOf('topics', 'language', 'kind', 'topic')

export const GET = feedRoute('atom')
