import type { Schema } from 'hast-util-sanitize'
import { idPrefix } from './ids.ts'

const cells: NonNullable<Schema['attributes']>[string] = [
  ['align', 'left', 'center', 'right'],
  ['colSpan', /^\d{1,2}$/],
  ['rowSpan', /^\d{1,3}$/],
]
const pixels = /^\d{1,4}$/

/**
 * The HTML that may stand in a text: nothing that runs, submits, covers the page, loads by itself or can take the looks of
 * the AI label. Ids get a prefix, so that none is the page's own (HTML, 7.3.3, named access on the Window object).
 */
export const safeHtml: Schema = {
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'pre', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
    ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'img', 'audio', 'video', 'source', 'details', 'summary'],
    ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'del', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 'rp', 'rt'],
    ...['ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
  ],
  attributes: {
    '*': ['id', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: ['href', 'title', 'dataFootnoteRef', 'dataFootnoteBackref'],
    abbr: ['title'],
    audio: ['src', 'title'],
    blockquote: ['cite'],
    // The language of a block of code: read and taken away again where blocks are highlighted.
    code: [['className', /^language-[\w+#-]{1,20}$/]],
    col: [['span', /^\d{1,2}$/]],
    colgroup: [['span', /^\d{1,2}$/]],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['src', 'alt', 'title', ['width', pixels], ['height', pixels]],
    ins: ['cite', 'dateTime'],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    q: ['cite'],
    source: ['src', 'type'],
    td: cells,
    th: [...cells, ['scope', 'col', 'row', 'colgroup', 'rowgroup']],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
    video: ['src', 'title', ['width', pixels], ['height', pixels]],
  },
  // Addresses of pictures and sounds are judged in `media.ts`, where those from elsewhere become links.
  protocols: { href: ['http', 'https', 'mailto', 'tel'], cite: ['http', 'https'], src: ['http', 'https'] },
  ancestors: {
    ...Object.fromEntries(
      ['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'].map(name => [name, ['table']]),
    ),
    li: ['ul', 'ol'],
    dt: ['dl'],
    dd: ['dl'],
    source: ['audio', 'video'],
    summary: ['details'],
    figcaption: ['figure'],
  },
  clobber: ['id'],
  clobberPrefix: idPrefix,
  strip: ['script', 'style', 'template', 'iframe', 'noembed', 'noframes', 'noscript', 'svg', 'math', 'title', 'select'],
  required: {},
  allowComments: false,
  allowDoctypes: false,
}
