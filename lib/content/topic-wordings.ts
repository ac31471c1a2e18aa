import type { Wording } from './messages.ts'

/** What is said about the hierarchy of topics. */
export interface TopicMessages {
  readonly topicParentUnknown: (topic: string, parent: string, guess: string | null) => Wording
  /** `circle`: keys from a topic over its parents back to itself. */
  readonly topicCircle: (circle: readonly string[]) => Wording
}

/** These words, per language of editors. */
export const topicWordings: Readonly<Record<'de' | 'en', TopicMessages>> = {
  de: {
    topicParentUnknown: (topic, parent, guess) => ({
      message: `Das Thema „${topic}“ soll zu „${parent}“ gehören; erwartet wird der Schlüssel eines Themas dieser Datei.${guess === null ? '' : ` Meinten Sie „${guess}“?`}`,
      hint:
        guess === null ? 'Ergänzen Sie das Thema, oder löschen Sie `parent`.' : `Schreiben Sie \`parent: ${guess}\`.`,
    }),
    topicCircle: circle => ({
      message: `Die Themen führen im Kreis: ${circle.join(' → ')}. Ein Thema kann nicht zu sich selbst gehören.`,
      hint: 'Löschen Sie `parent` bei dem Thema, das ganz oben stehen soll.',
    }),
  },
  en: {
    topicParentUnknown: (topic, parent, guess) => ({
      message: `The topic “${topic}” is said to belong to “${parent}”; the key of a topic in this file is expected.${guess === null ? '' : ` Did you mean “${guess}”?`}`,
      hint: guess === null ? 'Add that topic, or delete `parent`.' : `Write \`parent: ${guess}\`.`,
    }),
    topicCircle: circle => ({
      message: `The topics lead in a circle: ${circle.join(' → ')}. A topic cannot belong to itself.`,
      hint: 'Delete `parent` at the topic that is to stand at the top.',
    }),
  },
}
