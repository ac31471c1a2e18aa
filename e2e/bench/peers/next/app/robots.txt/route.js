import { robots } from '../../newsroom/feeds.js'

export const dynamic = 'force-static'

export const GET = () => new Response(robots)
