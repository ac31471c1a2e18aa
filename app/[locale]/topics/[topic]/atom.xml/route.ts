import { type FeedParams, feedResponse, topicFeedParams } from '../../../../feed-route.ts'

export const revalidate = 60

export const generateStaticParams = topicFeedParams

export const GET = (_: Request, { params }: { params: Promise<FeedParams> }) => feedResponse('atom', params)
