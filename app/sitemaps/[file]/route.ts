import { type PartParams, partParams, partResponse } from '../../part-route.ts'

export const revalidate = 60

export const generateStaticParams = () => partParams('sitemap-part')

export const GET = (_: Request, { params }: { params: Promise<PartParams> }) =>
  partResponse('sitemap-part', 'sitemaps', params)
