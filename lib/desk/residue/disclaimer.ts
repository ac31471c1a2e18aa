import { spoken } from './chatter-words.ts'

const LONGEST = 200

/** How a paragraph tells that AI wrote the text: as the label does, or with something the label does not say. */
export type Disclosure = 'plain' | 'more' | null

/** Reads a paragraph such as "*This article is completely AI generated.*"; `more` is for texts that a model is known to have written. */
export function disclosureIn(text: string): Disclosure {
  if (text.length > LONGEST) return null
  const words = spoken(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const [found] = statement.exec(words) ?? []
  if (found === undefined) return null
  return found === words && named.test(words) ? 'plain' : 'more'
}

const article =
  '(?:dieser|der|dieses|das|diese|die|this|the)?\\s?(?:gesamte |vorliegende |folgende |following |entire |above )?(?:artikel|beitrag|text|inhalt|blogartikel|blogbeitrag|nachricht|article|post|text|content|story|blog post|piece)'
const ai =
  '(?:(?:ein(?:er|em|e)? |an? |the )?(?:(?:ki|ai)(?:[- ](?:(?:sprach)?modells?|systems?|tools?|assistent(?:en|in)?|assistant|language model|model))?|künstlicher? intelligenz|künstlichen intelligenz|artificial intelligence|sprachmodells?|language model|openai [\\w.]+)|chatgpt|gpt[-\\w.]*|claude|gemini)'
const made =
  '(?:generiert|erstellt|geschrieben|verfasst|erzeugt|produziert|generated|written|created|produced|authored|drafted)'
const wholly =
  '(?:(?:vollständig|komplett|automatisch|ganz|gänzlich|zu 100 ?%|ausschließlich|rein|automatisiert|completely|fully|entirely|automatically|wholly|100 ?%) )?'
const by =
  '(?:durch|von|mit|mithilfe von|mit hilfe von|mit hilfe|mit unterstützung|mit unterstützung von|by|with|using|with the help of|with the assistance of)'

const named = new RegExp(`^(?:[\\p{L}-]+\\s?: ?)?${article}`, 'u')

const statement = new RegExp(
  `^(?:(?:hinweis|achtung|disclaimer|disclosure|note|notice|transparenzhinweis|ki-hinweis|transparenz)\\s?: ?)?(?:${article} (?:ist|wurde|is|was|has been) ${wholly}(?:${by} ${ai} ${wholly}${made}(?: worden)?|${made}(?: worden)? ${by} ${ai}|(?:ai|ki)[- ]${made}|${made}(?: by| von)? ${ai})|${made} ${by} ${ai}|(?:ki|ai)[- ]${made})(?![\\p{L}-])`,
  'u',
)
