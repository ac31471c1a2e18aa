import { mailColors } from './mail-colors.ts'

const { paper, ink, muted, accent, rule } = mailColors.dark

const texts = { ink, muted, accent }
const colours = Object.entries(texts).map(([name, color]) => `.${name}{color:${color}!important}`)
const grounds = [
  `.paper{background-color:${paper}!important}`,
  `.rule{border-color:${rule}!important}`,
  `.filled{background-color:${ink}!important;color:${paper}!important;border-color:${ink}!important}`,
  `.outlined{background-color:${paper}!important;color:${ink}!important;border-color:${ink}!important}`,
]

/**
 * What an email adds where a mail program reads style sheets: its dark palette, and narrow margins on phones. Outlook on the web and
 * on phones marks what it recoloured with `data-ogsc` and `data-ogsb` and reads no media query for it.
 */
export const mailSheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media (max-width:480px){.cell{padding-left:16px!important;padding-right:16px!important}}',
  `@media (prefers-color-scheme:dark){${[...colours, ...grounds].join('')}}`,
  ...colours.map(rule => `[data-ogsc] ${rule}`),
  ...grounds.map(rule => `[data-ogsb] ${rule}`),
].join('\n')
