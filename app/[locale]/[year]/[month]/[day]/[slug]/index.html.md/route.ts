import { type BesideParams, besideParams, besideResponse } from '../../../../../../beside-route.ts'

export const revalidate = 60

export const generateStaticParams = () => besideParams('markdown')

export const GET = (_: Request, { params }: { params: Promise<BesideParams> }) => besideResponse('markdown', params)
