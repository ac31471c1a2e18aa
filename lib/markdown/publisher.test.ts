import { describe, expect, test } from 'vitest'
import { splitPublisher } from './publisher.ts'

describe('publisher and title', () => {
  test.each([
    ['Tagesschau: Ein Titel', 'www.tagesschau.de', 'Tagesschau'],
    ['The Verge: Ein Titel', 'www.theverge.com', 'The Verge'],
    ['SZ: Ein Titel', 'www.sueddeutsche.de', 'SZ'],
    ['Süddeutsche Zeitung: Ein Titel', 'www.sueddeutsche.de', 'Süddeutsche Zeitung'],
    ['Der Spiegel – Ein Titel', 'www.spiegel.de', 'Der Spiegel'],
    ['BR24: Ein Titel', 'www.br.de', 'BR24'],
    ['ZDF: Ein Titel', 'www.zdfheute.de', 'ZDF'],
    ['n-tv: Ein Titel', 'www.n-tv.de', 'n-tv'],
    ['All-AI.de: Ein Titel', 'www.all-ai.de', 'All-AI.de'],
    ['WirtschaftsWoche: Ein Titel', 'www.wiwo.de', 'WirtschaftsWoche'],
    ['New York Times: Ein Titel', 'www.nytimes.com', 'New York Times'],
    ['BBC News: Ein Titel', 'www.bbc.co.uk', 'BBC News'],
    ['Städel Museum: Ein Titel', 'stories.staedelmuseum.de', 'Städel Museum'],
  ])('of %j at %s are told apart', (name, host, publisher) => {
    expect(splitPublisher(name, `https://${host}/x`)).toEqual({ publisher, title: 'Ein Titel' })
  })

  test.each([
    ['KI im Alltag: Was bleibt', 'ki-echo.de'],
    ['KI: Was bleibt', 'ki-echo.de'],
    ['Energie: Was bleibt', 'energieinside.ch'],
    ['Tesla: Was bleibt', 'teslarati.com'],
    ['IONOS GPT: Was bleibt', 'ionos.blog'],
    ['Deepfake: Was bleibt', 'tagesschau.de'],
    ['Tagesschau', 'tagesschau.de'],
    ['Tagesschau:', 'tagesschau.de'],
  ])('of %j at %s: the host publishes', (name, host) => {
    expect(splitPublisher(name, `https://www.${host}/x`)).toEqual({ publisher: host, title: name })
  })
})
