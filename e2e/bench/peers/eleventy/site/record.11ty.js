import { record } from '../newsroom/machine.js'

export const data = {
  pagination: { data: 'collections.articles', size: 1, alias: 'shown' },
  permalink: ({ shown }) => `${shown.url}disclosure.json`,
}

export const render = ({ shown }) => record(shown)
