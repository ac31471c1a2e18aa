import type { BesideParams } from '../../../../../../beside-route.ts'
import { shareParams, shareResponse } from '../../../../../../share-route.ts'

export const revalidate = 60

export const generateStaticParams = () => shareParams('article-share')

export const GET = (_: Request, { params }: { params: Promise<BesideParams> }) => shareResponse(params)
