import { robots } from '../newsroom/feeds.js'

export const data = { permalink: '/robots.txt' }

export const render = () => robots
