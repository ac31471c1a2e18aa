import { bareHost, resemblesHost } from './resembles-host.ts'

/** Who published a source, and under which title. */
export interface NamedSource {
  readonly publisher: string
  readonly title: string
}

const separator = /:\s+|\s+[–—|-]\s+/

/** Reads "Publisher: Title" where the prefix is short and fits the link's host; otherwise all is title and the host publishes. */
export function splitPublisher(name: string, url: string): NamedSource {
  const match = separator.exec(name)
  const host = bareHost(url)
  if (!match) return { publisher: host, title: name }
  const prefix = name.slice(0, match.index).trim()
  const title = name.slice(match.index + match[0].length).trim()
  const isShort = prefix.length <= 40 && prefix.split(/\s+/).length <= 4
  return isShort && title !== '' && resemblesHost(prefix, host)
    ? { publisher: prefix, title }
    : { publisher: host, title: name }
}
