import { expect, test } from 'vitest'
import { headlinesIn } from './headline-list.ts'

const three = ['Rat saniert die Brücke', 'Museum öffnet „Haus 2“', 'Neue Bahn fährt ab Mai']

test.each([
  ['lines', three.join('\n')],
  [
    'bullets with a preamble and an offer',
    `Hier sind drei Überschriften:\n\n${three.map(one => `- ${one}`).join('\n')}\n\nSoll ich eine ausarbeiten?`,
  ],
  ['numbers, bold and quoted', three.map((one, at) => `${at + 1}. **${one}**`).join('\r\n')],
  ['quotation marks', three.map(one => (one.includes('„') ? one : `"${one}"`)).join('\n')],
  ['a JSON array in a fence', `\`\`\`json\n${JSON.stringify(three)}\n\`\`\``],
  ['a JSON array of objects', `Sure!\n${JSON.stringify(three.map(title => ({ title, why: 'x' })))}`],
  ['a preamble and lines', `Gerne! Hier sind sie:\n\n${three.join('\n')}`],
  ['lines with an offer behind them', `${three.join('\n')}\n\nSag mir, welche du möchtest`],
  ['lines apart', `Gerne! Hier sind sie:\n\n${three.join('\n\n')}`],
  ['labels', three.map((one, at) => `* Titel ${at + 1}: ${one}`).join('\n')],
  ['repetitions', [...three, ...three].join('\n')],
])('finds the headlines among %s', (_, answer) => {
  expect(headlinesIn(answer)).toEqual(three)
})

test.each(['', '\n\n', '```\n```', '[]', '---', 'x'.repeat(500_000), '['.repeat(100_000)])(
  'finds none where there is none: %#',
  answer => {
    expect(headlinesIn(answer)).toEqual([])
  },
)
