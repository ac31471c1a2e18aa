import anchor from 'markdown-it-anchor'
import { articles, feeds, lists, months, years } from './collections.js'
import * as filters from './filters.js'

export default function configure(config) {
  config.addLayoutAlias('post', 'article.njk')
  config.amendLibrary('md', markdown => markdown.use(anchor))
  for (const [name, collect] of Object.entries({ articles, feeds, lists, months, years }))
    config.addCollection(name, api => collect(articles(api)))
  for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter)
  config.addPassthroughCopy({ 'site/assets': 'assets' })
  // Articles are text, not templates: KIosk runs nothing in them either.
  return { dir: { input: 'site' }, templateFormats: ['njk', 'md'], markdownTemplateEngine: false }
}
