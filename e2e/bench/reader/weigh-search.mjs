import { chromium } from 'playwright'
import { browserFlags, browserPath } from '../../browser.mjs'
import { rareWords } from './complete-publication.mjs'

/**
 * @typedef {object} Search what a browser with nothing kept loads for a search, page and headers included
 * @property {string} name
 * @property {number} articles
 * @property {number} first bytes until the first hit stands there
 * @property {number} requests until then
 * @property {number} all bytes until hits are counted and filters filled
 */

/** A telephone's network, so that what is loaded for later does not come before the first hit: bytes a second, milliseconds. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }

const searches = [
  { name: 'common word', term: 'Frühsommer' },
  { name: 'rare word, new article', term: rareWords.new },
  { name: 'rare word, oldest article', term: rareWords.old },
]

/**
 * Weighs searches in the German edition; says what is missing and weighs nothing without a browser.
 * @param {import('./as-served.mjs').Served} served @param {number} articles @param {(line: string) => void} say @returns {Promise<Search[]>}
 */
export async function weighSearches({ origin }, articles, say) {
  const executablePath = browserPath()
  if (executablePath === null) {
    say('Missing: a Chromium for the search.')
    return []
  }
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  try {
    const weighed = []
    for (const { name, term } of searches) {
      const url = `${origin}/de/search/?q=${encodeURIComponent(term)}`
      weighed.push({ name, articles, ...(await weighSearch(browser, url)) })
    }
    return weighed
  } finally {
    await browser.close()
  }
}

async function weighSearch(browser, url) {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  let [bytes, requests] = [0, 0]
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  await page.goto(url)
  await page.locator('main [data-list] li').first().waitFor()
  const first = { first: bytes, requests }
  await page.waitForLoadState('networkidle')
  await page.context().close()
  return { ...first, all: bytes }
}
