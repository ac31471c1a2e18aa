import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import type { Notes } from './notes.ts'
import { topicFields } from './topic-fields.ts'

/** Fields that hold records with texts for readers. */
const records = [...topicFields, 'corrections', 'reviews', 'withdrawn', 'sources', 'ai', 'image', 'audio'] as const

/** Notes texts that end at a comma: between braces YAML takes what follows for a field of its own, and readers would miss it. */
export function noteCutTexts(yaml: MappedYaml, messages: Messages, notes: Notes): void {
  for (const field of records)
    for (const { isBare, key, place } of yaml.keysIn(field))
      if (isBare) notes.error('schema/text-cut', place, messages.textCut(field, key))
}
