/** A robots.txt (RFC 9309) that lets everybody read everything and names the sitemaps by their absolute addresses. */
export function toRobots(sitemapUrls: readonly string[]): string {
  const rules = ['User-agent: *', 'Allow: /']
  const sitemaps = sitemapUrls.map(url => `Sitemap: ${url}`)
  return `${[...rules, '', ...sitemaps].join('\n').trimEnd()}\n`
}
