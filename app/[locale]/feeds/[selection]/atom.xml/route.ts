import { type SelectionParams, selectedFeedParams, selectedFeedResponse } from '../../../../selected-feed-route.ts'

export const revalidate = 60

export const generateStaticParams = selectedFeedParams

export const GET = (_: Request, { params }: { params: Promise<SelectionParams> }) =>
  selectedFeedResponse('atom', params)
