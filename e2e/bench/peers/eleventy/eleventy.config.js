import anchor from 'markdown-it-anchor'
import { editions } from './editions.js'
import { description, sources, teaser } from './newsroom/article-text.js'
import * as dates from './newsroom/dates.js'
import { graph } from './newsroom/machine.js'
import { named } from './newsroom/words.js'

const across = (api, field) => editions(api).flatMap(edition => edition[field])

export default function configure(config) {
  config.amendLibrary('md', markdown => markdown.use(anchor))
  config.addCollection('editions', editions)
  for (const field of ['articles', 'lists', 'feeds', 'months', 'years'])
    config.addCollection(field, api => across(api, field))
  for (const [name, filter] of Object.entries({ ...dates, description, sources, teaser, graph, named }))
    config.addFilter(name, filter)
  config.addPassthroughCopy({ 'site/assets': 'assets' })
  // Articles are text, not templates: KIosk runs nothing in them either.
  return { dir: { input: 'site' }, templateFormats: ['njk', 'md', '11ty.js'], markdownTemplateEngine: false }
}
