import { feedRoute } from '../../../lib/feed-route.js'
import { languages } from '../../../newsroom/words.js'

export const dynamic = 'force-static'

export const generateStaticParams = () => languages.map(language => ({ language }))

export const GET = feedRoute('atom')
