import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** A server on loopback for tests, and what it was asked. */
export interface TestServer {
  readonly url: string
  /** `GET /path`, in the order of arrival. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

/** Starts a server on a free port of loopback that answers by path; unknown paths are 404. */
export async function testServer(
  answers: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => unknown>>,
): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const answer = answers[(request.url ?? '').replace(/\?.*/, '')]
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
