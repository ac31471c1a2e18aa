import { sitemap } from '../newsroom/feeds.js'

export const data = { permalink: '/sitemap.xml' }

export const render = ({ collections: { articles, lists, months, years } }) =>
  sitemap([
    ['/', null],
    ...articles.map(({ url, date }) => [url, date]),
    ...[...lists, ...months, ...years].map(({ url }) => [url, null]),
  ])
