import type { NextConfig } from 'next'
import { securityHeaders } from './lib/export/headers.ts'
import { readEnvironment } from './lib/publication/environment.ts'

const { basePath, isDevelopment, isNextExport } = readEnvironment()

const config: NextConfig = {
  ...(basePath ? { basePath } : {}),
  ...(isNextExport ? { output: 'export' } : {}),
  trailingSlash: true,
  poweredByHeader: false,
  // What ends in `.dev.ts(x)` exists for editors only and is never built.
  pageExtensions: isDevelopment ? ['dev.tsx', 'dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  experimental: { globalNotFound: true },
}

export default config
