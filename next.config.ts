import type { NextConfig } from 'next'
import { readEnvironment } from './lib/publication/environment.ts'
import { liveHeaders } from './lib/site/headers.ts'

const { basePath, isDevelopment, isNextExport, out } = readEnvironment()

/** Files of a Jekyll checkout lie anywhere; the route for media finds them. */
const mediaRewrite = {
  source: '/:path(.*\\.(?:png|jpe?g|gif|webp|avif|svg|mp3|m4a|ogg|opus|wav|mp4|webm|pdf))',
  destination: '/media/:path/',
}

const live: NextConfig = {
  // Development tools need what the policy forbids.
  headers: async () =>
    isDevelopment
      ? []
      : [{ source: '/:path*', headers: Object.entries(liveHeaders).map(([key, value]) => ({ key, value })) }],
  rewrites: async () => ({ beforeFiles: [], afterFiles: [], fallback: [mediaRewrite] }),
}

const config: NextConfig = {
  ...(basePath ? { basePath } : {}),
  ...(isNextExport ? { output: 'export', distDir: out } : live),
  trailingSlash: true,
  poweredByHeader: false,
  // What ends in `.dev.ts(x)` exists for editors only and is never built.
  pageExtensions: isDevelopment ? ['dev.tsx', 'dev.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  experimental: { globalNotFound: true },
}

export default config
