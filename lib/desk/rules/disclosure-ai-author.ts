import type { ArticleRule } from '../check/article-rule.ts'

/** Bylines that are a system's name and nothing else; people called Claude or Gemma have a second name. */
const systems =
  /^(?:(?:open ?ai(?:['’]s)?|anthropic|google|microsoft|meta|x ?ai) )?(?:chat ?gpt|gpt|o[134]|claude|gemini|copilot|llama|mistral|le chat|perplexity|grok|deep ?seek|qwen|ki|ai|(?:eine )?künstliche intelligenz|artificial intelligence|ki-(?:redaktion|autor|modell)|ai (?:writer|author|model))(?:[ -][\w.-]*\d[\w.-]*)?(?:[ -](?:mini|nano|pro|flash|sonnet|opus|haiku|large|turbo|plus))*$/i

/** An AI system in the byline. */
export const disclosureAiAuthor: ArticleRule = {
  id: 'disclosure/ai-author',
  level: 'error',
  fixable: false,
  words: {
    de: {
      message: '„{name}“ ist ein KI-System und kann kein Autor sein.',
      hint: 'Nennen Sie es in `ai: {systems: […]}`, und lassen Sie den Autor weg oder nennen Sie, wer für den Text einsteht.',
      reason:
        'Wer als Autor genannt wird, steht für den Text ein. Ein Programm kann das nicht; was es getan hat, gehört in die Akte und auf das Etikett.',
      before: '---\ntitle: Mond\nauthor: ChatGPT\n---\nDer Mond ist rund.',
      after: '---\ntitle: Mond\nai: {involvement: generated, systems: ChatGPT}\n---\nDer Mond ist rund.',
    },
    en: {
      message: '“{name}” is an AI system and cannot be an author.',
      hint: 'Name it in `ai: {systems: […]}`, and leave the author out or name who answers for the text.',
      reason: 'An author answers for the text. A program cannot; what it did belongs on record and on the label.',
      before: '---\ntitle: Moon\nauthor: ChatGPT\n---\nThe moon is round.',
      after: '---\ntitle: Moon\nai: {involvement: generated, systems: ChatGPT}\n---\nThe moon is round.',
    },
  },
  find: ({ article, fieldSpan }) => {
    const named = new Set(article.ai.systems.map(name => name.toLowerCase()))
    return article.authors
      .filter(({ key, name }) => key === null && (systems.test(name.trim()) || named.has(name.trim().toLowerCase())))
      .map(({ name }) => ({ ...fieldSpan('authors?'), values: { name } }))
  },
}
