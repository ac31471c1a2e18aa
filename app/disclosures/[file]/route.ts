import { type PartParams, partParams, partResponse } from '../../part-route.ts'

export const revalidate = 60

export const generateStaticParams = () => partParams('register-part')

export const GET = (_: Request, { params }: { params: Promise<PartParams> }) =>
  partResponse('register-part', 'disclosures', params)
