import { robots } from '../../newsroom/feeds.js'

export const GET = () => new Response(robots)
