import { spoken } from './chatter-words.ts'

const LONGEST = 200

/** Whether a paragraph says no more than the label does: "*This article is completely AI generated.*" */
export function isDisclaimer(text: string): boolean {
  if (text.length > LONGEST) return false
  const words = spoken(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return !words.includes('. ') && statement.test(words) && !says.test(words)
}

const article =
  '(?:dieser|der|dieses|das|diese|die|this|the)?\\s?(?:gesamte |vorliegende |folgende |following |entire |above )?(?:artikel|beitrag|text|inhalt|blogartikel|blogbeitrag|nachricht|article|post|text|content|story|blog post|piece)'
const ai =
  '(?:ki|ai|einer ki|künstlicher intelligenz|einer künstlichen intelligenz|artificial intelligence|an ai|chatgpt|gpt[-\\w.]*|claude|gemini|einem sprachmodell|einem ki-modell|a language model|an ai model)'
const made =
  '(?:generiert|erstellt|geschrieben|verfasst|erzeugt|produziert|generated|written|created|produced|authored)'
const wholly =
  '(?:(?:vollständig|komplett|automatisch|ganz|gänzlich|zu 100 ?%|ausschließlich|rein|automatisiert|completely|fully|entirely|automatically|wholly|100 ?%) )?'

const statement = new RegExp(
  `^(?:(?:hinweis|achtung|disclaimer|note|notice|transparenzhinweis|ki-hinweis)\\s?: ?)?${article} (?:ist|wurde|is|was|has been) ${wholly}(?:(?:durch|von|mit|mithilfe von|mit hilfe von|by|with|using|with the help of) ${ai} ${wholly}${made}(?: worden)?|${made}(?: worden)? (?:by|with|using|durch|von|mit) ${ai}|(?:ai|ki)[- ]${made}|${made}(?: by| von)? ${ai})$`,
  'u',
)

/** What a label does not say for it. */
const says = /(?:nicht|kein|geprüft|redaktion|überprüft|menschlich|not |reviewed|edited|checked|human|editor)/u
