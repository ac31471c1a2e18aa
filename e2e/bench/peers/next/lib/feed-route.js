import { feedText } from '../newsroom/feeds.js'
import { itemAt } from './editions.js'

const types = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' }

/** Answers with the feed of a language, or of one of its topics. */
export const feedRoute =
  format =>
  async (_, { params }) => {
    const { language, topic } = await params
    const feed = itemAt('feeds', topic === undefined ? `/${language}/` : `/${language}/topics/${topic}/`)
    return new Response(feedText(format, feed), { headers: { 'content-type': types[format] } })
  }
