import { textResponse } from '../text-response.ts'

export const revalidate = 60

export const GET = () => textResponse({ kind: 'llms' })
