import { shareParams, shareResponse } from '../../share-route.ts'

export const revalidate = 60

export const generateStaticParams = async () => (await shareParams('edition-share')).map(({ locale }) => ({ locale }))

export const GET = (_: Request, { params }: { params: Promise<{ locale: string }> }) => shareResponse(params)
