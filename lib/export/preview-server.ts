import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import compression from '@polka/compression'
import sirv from 'sirv'
import { cacheControl } from '#lib/site/headers.ts'
import { headersBy } from './header-rules.ts'
import { readSeal } from './seal.ts'

/** A running preview. */
export interface Preview {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves an exported site on the loopback interface as a good host would; port 0 takes a free one. */
export async function servePreview(out: string, port: number): Promise<Preview> {
  const basePath = readSeal(out)?.basePath ?? ''
  const redirects = readRedirects(out)
  const rules = readFileSync(join(out, '_headers'), 'utf8')
  const compress = compression({ brotli: true })
  // `dev` looks files up at every request, so that a new export shows without a restart.
  const files = sirv(out, {
    dev: true,
    extensions: ['html'],
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
  })

  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    const [path = '/'] = url.split('?')
    for (const [name, value] of Object.entries(headersBy(rules, path))) response.setHeader(name, value)
    const target = redirects.get(path)
    if (target !== undefined) return redirect(response, target)
    if (!path.startsWith(`${basePath}/`)) return redirect(response, `${basePath}/`, 302)
    request.url = url.slice(basePath.length)
    compress(request, response, () => files(request, response, () => answerNotFound(out, response)))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://localhost:${actual}${basePath}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function redirect(response: ServerResponse, location: string, status = 301): void {
  response.writeHead(status, { Location: location }).end()
}

function answerNotFound(out: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
  response.end(readFileSync(join(out, '404.html')))
}

/** Rows `from to status` of the file that hosts read (https://docs.netlify.com/routing/redirects/). */
function readRedirects(out: string): ReadonlyMap<string, string> {
  const rows = readFileSync(join(out, '_redirects'), 'utf8').split('\n')
  return new Map(
    rows.flatMap(row => {
      const [from, to] = row.split(' ')
      return from && to ? [[from, to] as const] : []
    }),
  )
}
