import type { ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageReport } from './ask-page.ts'
import { askPages, type Round } from './ask-pages.ts'
import { type TestServer, testServer } from './test-server.ts'

const round: Round = {
  userAgent: 'KIosk test',
  timeout: 5000,
  maxBytes: 100_000,
  allowPrivate: true,
  hosts: 4,
  delay: 0,
}
const html = { 'content-type': 'text/html; charset=utf-8' }
const page = (title: string) => (response: ServerResponse) =>
  response.writeHead(200, html).end(`<title>${title}</title>`)
const status = (code: number) => (response: ServerResponse) => response.writeHead(code, html).end('<title>Nein</title>')
const leadTo =
  (location: string, code = 302) =>
  (response: ServerResponse) =>
    response.writeHead(code, { location }).end()

let server: TestServer
let elsewhere: TestServer

beforeAll(async () => {
  elsewhere = await testServer({
    '/neu': page('Anderswo'),
    '/viel': status(429),
    '/ruhig': page('Ruhig'),
  })
  server = await testServer({
    '/': page('Startseite'),
    '/da': page('Wal in der &quot;Elbe&quot; &ndash; Blatt'),
    '/weg': status(410),
    '/geheim': status(401),
    '/verboten': status(403),
    '/kaputt': status(503),
    '/nur-get': (response, { method }) => (method === 'HEAD' ? status(405)(response) : page('Nur GET')(response)),
    '/kopf-irrt': (response, { method }) => (method === 'HEAD' ? status(404)(response) : page('Doch da')(response)),
    '/kopf-reisst-ab': (response, { method }) => (method === 'HEAD' ? response.destroy() : page('Da')(response)),
    '/eins': leadTo('/zwei', 301),
    '/zwei': leadTo('da#mitte'),
    '/fort': (response: ServerResponse) => leadTo(`${elsewhere.url}/neu`)(response),
    '/kreis': leadTo('/kreis-2'),
    '/kreis-2': leadTo('/kreis'),
    '/immer': (response, { url = '' }) => leadTo(`/immer?${url.length}`)(response),
    '/datei': leadTo('file:///etc/passwd'),
    '/heim': leadTo('/'),
    '/stumm': () => {},
    '/tropft': (response, { method }) => {
      if (method === 'HEAD') return response.writeHead(200, html).end()
      response.writeHead(200, html).write('<title>Tropft</title>')
    },
    '/riesig': (response, { method }) => {
      if (method === 'HEAD') return response.writeHead(200, html).end()
      response.writeHead(200, html)
      const more = () => response.write('<p>viel</p>'.repeat(10_000), error => error || setImmediate(more))
      response.write('<title>Riesig</title>')
      more()
    },
    '/bombe': response => {
      const packed = gzipSync(`<title>Bombe</title>${' '.repeat(50_000_000)}`)
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(packed)
    },
    '/gepackt': response =>
      response.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync('<title>Gepackt</title>')),
    '/falsch-gepackt': response =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('<title>Gar nicht gepackt</title>'),
    '/latin': response =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' })
        .end(Buffer.from('<title>Größe</title>', 'latin1')),
    '/meta': response =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(Buffer.from('<meta charset="windows-1252"><title>Straße</title>', 'latin1')),
    '/dokument': response => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  })
})
afterAll(() => Promise.all([server.close(), elsewhere.close()]))

async function ask(path: string, changes: Partial<Round> = {}): Promise<PageReport | undefined> {
  const address = path.startsWith('http') ? path : server.url + path
  return (await askPages([address], { ...round, ...changes })).get(address)
}

test.each([
  ['/da', 'ok', null, 'Wal in der "Elbe" – Blatt'],
  ['/weg', 'gone', 'http-410', null],
  ['/nie-da', 'gone', 'http-404', null],
  ['/geheim', 'unknown', 'http-401', null],
  ['/verboten', 'unknown', 'http-403', null],
  ['/kaputt', 'unknown', 'http-503', null],
  ['/nur-get', 'ok', null, 'Nur GET'],
  ['/kopf-irrt', 'ok', null, 'Doch da'],
  ['/kopf-reisst-ab', 'ok', null, 'Da'],
  ['/kreis', 'unknown', 'redirect-loop', null],
  ['/immer', 'unknown', 'redirect-loop', null],
  ['/datei', 'unknown', 'redirect-nowhere', null],
  ['/heim', 'unknown', 'home-page', 'Startseite'],
  ['/', 'ok', null, 'Startseite'],
  ['/riesig', 'ok', null, 'Riesig'],
  ['/bombe', 'ok', null, 'Bombe'],
  ['/gepackt', 'ok', null, 'Gepackt'],
  ['/falsch-gepackt', 'ok', null, null],
  ['/latin', 'ok', null, 'Größe'],
  ['/meta', 'ok', null, 'Straße'],
  ['/dokument', 'ok', null, null],
])('%s is %s (%s), with the title %j', async (path, verdict, why, title) => {
  expect(await ask(path)).toMatchObject({ verdict, why, title })
})

test('redirects are shown, each of them, also to other hosts', async () => {
  expect((await ask('/eins'))?.hops).toEqual([`${server.url}/zwei`, `${server.url}/da`])
  expect(await ask('/fort')).toMatchObject({ verdict: 'ok', hops: [`${elsewhere.url}/neu`], title: 'Anderswo' })
})

test('who does not answer in time is unknown, and a page that never ends has its title all the same', async () => {
  expect(await ask('/stumm', { timeout: 100 })).toMatchObject({ verdict: 'unknown', why: 'timeout' })
  expect(await ask('/tropft', { timeout: 300 })).toMatchObject({ verdict: 'ok' })
})

test('no name, no connection and no certificate are told apart', async () => {
  const other = await testServer({})
  await other.close()
  expect(await ask(other.url)).toMatchObject({ verdict: 'unknown', why: 'connection' })
  expect(await ask(server.url.replace('http:', 'https:'))).toMatchObject({ verdict: 'unknown', why: 'connection' })
})

test('a document and a missing page are asked no more than needed, without credentials', async () => {
  server.asked.length = 0
  await ask(`${server.url.replace('//', '//eva:geheim@')}/dokument#seite=2`)
  expect(server.asked).toEqual(['HEAD /dokument'])
})

test('a host that asks to be left alone is, and each address is asked once', async () => {
  elsewhere.asked.length = 0
  const [first, second] = [`${elsewhere.url}/viel`, `${elsewhere.url}/ruhig`]
  const reports = await askPages([first, first, second], round)
  expect(reports.get(first)).toMatchObject({ verdict: 'unknown', why: 'http-429' })
  expect(reports.get(second)).toMatchObject({ verdict: 'unknown', why: 'asked-to-wait' })
  expect(elsewhere.asked).toEqual(['HEAD /viel'])
})

test('private addresses are not asked, by number or by name', async () => {
  server.asked.length = 0
  const { port } = new URL(server.url)
  for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])
    expect(await ask(`http://${host}:${port}/da`, { allowPrivate: false })).toMatchObject({ verdict: 'refused' })
  expect(server.asked).toEqual([])
})
