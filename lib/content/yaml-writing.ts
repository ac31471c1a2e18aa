import { Document, isScalar, isSeq, Scalar, visit } from './yaml-package.ts'

/** A value for a field of the front matter; a list or map may hold any of them. */
export type FieldValue = string | boolean | Unquoted | readonly FieldValue[] | FieldMap

/** Fields by name. */
export interface FieldMap {
  readonly [name: string]: FieldValue
}

/** A date, a number or a word that stands without quotes, so that every reader of YAML takes it for what it is. */
export class Unquoted {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A value as lines of YAML, without indentation: one line for words and lists of words. */
export function toBlockYaml(value: FieldValue): readonly string[] {
  return toDocument(value).toString(layout).trimEnd().split('\n')
}

/** Whether a value takes more than one line. */
export function needsLines(value: FieldValue): boolean {
  return toBlockYaml([value]).length > 1
}

/** A value on one line, fit to stand within brackets; `isQuoted` puts quotes around a word that could do without. */
export function toFlowYaml(value: FieldValue, isQuoted = false): string {
  const document = toDocument([value], isQuoted)
  if (isSeq(document.contents)) document.contents.flow = true
  return document.toString(layout).trim().slice(1, -1)
}

/** Lists of words stay on one line up to this many UTF-16 units. */
const lineLimit = 100

// No text is folded or cut into lines, so that lines can be indented.
const layout = {
  lineWidth: 0,
  blockQuote: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  flowCollectionPadding: false,
} as const

function toDocument(value: FieldValue, isQuoted = false): Document {
  const document = new Document(toPlain(value), { schema: 'failsafe' })
  visit(document, {
    Scalar: (_, node) => {
      if (!node.type && typeof node.value === 'string') node.type = quotingOf(node.value, isQuoted)
    },
    Seq: (_, node) => {
      const words = node.items.map(item => (isScalar(item) ? String(item.value).length + 2 : lineLimit))
      if (words.reduce((sum, length) => sum + length, 0) < lineLimit) node.flow = true
    },
  })
  return document
}

function toPlain(value: FieldValue): unknown {
  if (typeof value === 'string') return writable(value)
  if (typeof value === 'boolean') return unquoted(String(value))
  if (value instanceof Unquoted) return unquoted(writable(value.text))
  if (isList(value)) return value.map(toPlain)
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [writable(name), toPlain(part)]))
}

function isList(value: readonly FieldValue[] | FieldMap): value is readonly FieldValue[] {
  return Array.isArray(value)
}

function unquoted(text: string): Scalar {
  const scalar = new Scalar(text)
  scalar.type = Scalar.PLAIN
  return scalar
}

/** Without what no reader keeps: control characters and half characters; line ends are LF. */
function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
}

/** Plain only where no reader of YAML 1.1 or 1.2 takes the text for anything else (yaml.org/type); quotes as few escapes need. */
function quotingOf(text: string, isQuoted: boolean): Scalar.Type {
  const isWord = /^\p{L}[\p{L}\p{M}\p{Nd} .,;!?'’‘„“”»«()/_%&§€–—-]*$/u.test(text) && !text.endsWith(' ')
  if (isWord && !isQuoted && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)) return Scalar.PLAIN
  const isOneLine = !/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u.test(text)
  return isOneLine && /["\\]/.test(text) && !text.includes("'") ? Scalar.QUOTE_SINGLE : Scalar.QUOTE_DOUBLE
}
