import type { NextConfig } from 'next'
import { surveyFolder } from './lib/content/survey.ts'
import { readEnvironment } from './lib/publication/environment.ts'
import { liveHeaders, liveSearchHeaders, securityHeaders, withPictureHosts } from './lib/site/headers.ts'

const { basePath, content, isDevelopment, isNextExport, messages, out } = readEnvironment()

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
      : [
          headersAt('/:path*', withPictureHosts(liveHeaders, await pictureHosts())),
          headersAt('/:locale/search/:path*', liveSearchHeaders),
          // The last one wins: a picture that is opened by itself, as SVG, runs nothing.
          headersAt('/media/:path*', securityHeaders),
          headersAt(mediaRewrite.source, securityHeaders),
        ],
  rewrites: async () => ({ beforeFiles: [], afterFiles: [], fallback: [mediaRewrite] }),
}

async function pictureHosts(): Promise<readonly string[]> {
  return (await surveyFolder({ folder: content, messages })).settings.publication.pictureHosts
}

function headersAt(source: string, headers: Readonly<Record<string, string>>) {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) }
}

const config: NextConfig = {
  ...(basePath ? { basePath } : {}),
  ...(isNextExport ? { output: 'export', distDir: out } : live),
  trailingSlash: true,
  poweredByHeader: false,
  // What ends in `.dev.ts(x)` exists for editors only and is never built; what needs a query lives on servers only (`.live.ts`).
  pageExtensions: [
    ...(isDevelopment ? ['dev.tsx', 'dev.ts'] : []),
    ...(isNextExport ? ['export.ts'] : ['live.ts']),
    ...['tsx', 'ts'],
  ],
  // It starts a program that lies beside it.
  serverExternalPackages: ['pagefind'],
  experimental: { globalNotFound: true },
}

export default config
