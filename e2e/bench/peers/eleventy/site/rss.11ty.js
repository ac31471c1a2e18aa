import { feedText } from '../newsroom/feeds.js'

export const data = {
  pagination: { data: 'collections.feeds', size: 1, alias: 'feed' },
  permalink: ({ feed }) => `${feed.url}rss.xml`,
}

export const render = ({ feed }) => feedText('rss', feed)
