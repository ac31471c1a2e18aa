import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { guardedLookup, refusedCode } from './guarded-lookup.ts'
import { readBody } from './read-body.ts'
import { isRefusedAddress } from './refused-address.ts'

/** How an address may be asked. */
export interface Manners {
  /** Who asks, as servers see it. */
  readonly userAgent: string
  /** Milliseconds that one request may take. */
  readonly timeout: number
  /** Bytes of a page that are read at most, before and after unpacking. */
  readonly maxBytes: number
  readonly allowPrivate: boolean
}

/** Why there is no answer. */
export type Failure = 'no-such-host' | 'refused' | 'timeout' | 'connection' | 'certificate'

export interface Answer {
  readonly status: number
  readonly location: string | null
  readonly contentType: string
  /** Empty for `HEAD`. */
  readonly body: Uint8Array
}

/** One request, without following redirects; never throws. */
export async function exchange(url: URL, method: 'HEAD' | 'GET', manners: Manners): Promise<Answer | Failure> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // Connections look up names only.
  if (!manners.allowPrivate && isIP(host) !== 0 && isRefusedAddress(host)) return 'refused'
  const signal = AbortSignal.timeout(manners.timeout)
  try {
    const response = await send(url, method, manners, signal)
    const { statusCode = 0, headers } = response
    const isRead = method === 'GET' && statusCode >= 200 && statusCode < 300
    const body = isRead ? await readBody(response, manners.maxBytes) : new Uint8Array()
    response.destroy()
    return { status: statusCode, location: headers.location ?? null, contentType: headers['content-type'] ?? '', body }
  } catch (error) {
    return signal.aborted ? 'timeout' : failureOf(error)
  }
}

function send(url: URL, method: string, manners: Manners, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const headers = {
    'user-agent': manners.userAgent,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
  }
  const guard = manners.allowPrivate ? {} : { lookup: guardedLookup() }
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, signal, agent: false, maxHeaderSize: 32_768, ...guard }, resolve)
    asked.on('error', reject)
    asked.end()
  })
}

const failures: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'no-such-host',
  ENODATA: 'no-such-host',
  [refusedCode]: 'refused',
  ETIMEDOUT: 'timeout',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  CERT_HAS_EXPIRED: 'certificate',
}

function failureOf(error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return failures[code] ?? 'connection'
}
