import { editionFeedParams, type FeedParams, feedResponse } from '../../feed-route.ts'

export const revalidate = 60

export const generateStaticParams = editionFeedParams

export const GET = (_: Request, { params }: { params: Promise<FeedParams> }) => feedResponse('json', params)
