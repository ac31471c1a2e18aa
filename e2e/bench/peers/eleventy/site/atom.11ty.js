import { feedText } from '../newsroom/feeds.js'

export const data = {
  pagination: { data: 'collections.feeds', size: 1, alias: 'feed' },
  permalink: ({ feed }) => `${feed.url}atom.xml`,
}

export const render = ({ feed }) => feedText('atom', feed)
