import { filteredFeedResponse } from '../../filtered-feed-route.ts'

export const GET = filteredFeedResponse('rss')
