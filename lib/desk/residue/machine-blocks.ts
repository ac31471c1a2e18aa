import type { Block } from './blocks.ts'
import { beginning, spoken } from './chatter-words.ts'
import { type Draft, writtenIn } from './draft.ts'
import { isJson } from './is-json.ts'

/** Whether a block at an edge is a call of a tool, or stood on the page of the chat around the answer. */
export function isMachineBlock(draft: Draft, index: number): boolean {
  const block = draft.blocks[index]
  if (!block || !draft.isFromModel) return false
  const written = writtenIn(draft, block).trim()
  if (isQuestion(draft, index)) return true
  if (/^<img [^<>]{0,300}perplexity[^<>]{0,300}>$/.test(written)) return true
  if (block.kind === 'fence') return /^(?:`{3,}|~{3,})tool_\w{2,20}\s/.test(written)
  if (block.kind !== 'paragraph' && block.kind !== 'html' && block.kind !== 'heading') return false
  return isCall(written) || pageLines(written) === written.split('\n').length
}

/** Whether a block is part of the question, above the line that says that the model answers. */
function isQuestion({ blocks, text }: Draft, index: number): boolean {
  const firstLine = ({ start, end }: Block) =>
    spoken(
      text
        .slice(start, Math.min(end, start + 80))
        .split('\n', 1)
        .join(''),
    )
  const answer = blocks.slice(0, 4).findIndex(block => answers.test(firstLine(block)))
  if (index >= answer || !blocks[0] || !asks.test(firstLine(blocks[0]))) return false
  return blocks[index]?.kind === 'paragraph'
}

const asks = /^(?:you said|du hast gesagt|user|nutzer):?$/
const answers =
  /^(?:chatgpt|gemini|claude|copilot|grok|perplexity|deepseek|le chat|assistant|assistent)(?: (?:said|says|hat gesagt))?:?$/

/** How many lines at the start of a text stood on the page of the chat: "ChatGPT said:", "Copy code". */
export function pageLines(written: string): number {
  const lines = written.split('\n', 8).map(line => spoken(line.slice(0, 200)))
  const first = lines.findIndex((line, index) => !(pageLine.test(line) || isCodeBar(lines, index)))
  return first === -1 ? lines.length : first
}

/** Whether a label such as "Assistant:" names who speaks in a chat. */
export function isSpeaker(label: string): boolean {
  return /^(?:assistant|assistent|chatgpt|gemini|claude|copilot|grok|ai|ki)\s?:$/.test(spoken(label))
}

// A name of a language means something only above the button beside it.
function isCodeBar(lines: readonly string[], index: number): boolean {
  return /^(?:markdown|md|text|plaintext|html)$/.test(lines[index] ?? '') && button.test(lines[index + 1] ?? '')
}

function isCall(written: string): boolean {
  if (written.length > 5000) return false
  if (/^to=\w+(?:\.\w+)*[ (]/.test(written) || /^\w+(?:\.\w+)*\((?:\w+=)?["'[{][^\n]*\)$/.test(written)) return true
  if (/^<((?:[a-z]+[_:])?(?:tool|function|search|invoke)[a-z_:]*)[\s>][\s\S]*<\/\1>$/.test(written)) return true
  return /^[[{]\s*["[{]/.test(written) && isJson(written)
}

const speaker =
  '(?:chatgpt|gpt-[\\w.]+|gemini|claude|copilot|grok|perplexity|deepseek|le chat|mistral|meta ai|assistant|assistent|user|you|du|nutzer)'

const button = /^(?:copy(?: code)?|edit|run|download|kopieren|code kopieren|bearbeiten|ausführen|herunterladen)$/

const pageLine = beginning([
  button.source.slice(1),
  `${speaker}(?: (?:said|says|hat gesagt|sagte?|sagtest))?:$`,
  `${speaker} (?:said|says|hat gesagt)$`,
  `${speaker} (?:can|may|kann) (?:make mistakes|fehler machen)`,
  '(?:thought|reasoned|worked|nachgedacht|überlegt)(?: about [^.]{1,80})? (?:for|für) (?:a few|einige|mehrere|\\d+) ?(?:m|s|sec|min|sek)[^ ]*(?: \\d+ ?s[^ ]*)?$',
  '(?:searched|searching|browsed|browsing|durchsuche|durchsucht|suche)(?![\\p{L}]).{0,80}(?:web(?:sites?|seiten?)?|sites|internet|quellen|sources)(?: (?:for|nach) .{1,120})?(?:…|\\.\\.\\.)?$',
  '(?:show|hide|finished) thinking$',
  'gedankengang (?:anzeigen|ausblenden)$',
  '(?:sources and related content|quellen und ähnliche inhalte|quellen anzeigen|show sources|view sources)$',
  '(?:source|quelle): (?:conversation|unterhaltung|chat) (?:with|mit) ',
  '(?:4o|o[134](?:-mini)?|regenerate|neu generieren|share|teilen)$',
])
