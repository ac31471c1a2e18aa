import { type ArticleFields, articleSchema } from './article-schema.ts'
import { noteCutTexts } from './cut-texts.ts'
import { didYouMean } from './did-you-mean.ts'
import { foreignFields } from './foreign-fields.ts'
import { innerFieldsOf, noteInnerFields } from './inner-fields.ts'
import type { MappedYaml } from './mapped-yaml.ts'
import type { Messages } from './messages.ts'
import { misfitWording } from './misfit-wording.ts'
import type { Notes } from './notes.ts'
import type { Placement } from './placement.ts'
import { readShape } from './shape.ts'
import { topicFields } from './topic-fields.ts'

const known: ReadonlySet<string> = new Set(Object.keys(articleSchema.shape))
const innerFields = innerFieldsOf(articleSchema)

/** Systems that tag articles, and themes, write more in these than KIosk reads: of what stands there only slips are noted. */
const openRecords: ReadonlySet<string> = new Set([...topicFields, 'image', 'authors', 'author', 'assets'])
const aiFields: ReadonlySet<string> = new Set(['ai', 'aigenerated', 'ai_generated'])

/** Fields that themes and plugins of Jekyll use in ways of their own: there a form that KIosk cannot read is no error. */
const looseFields: ReadonlySet<string> = new Set([
  ...['slug', 'permalink', 'redirect_from', 'aliases', 'updated', 'description', 'standfirst', 'excerpt_separator'],
  ...['topics', 'tags', 'tag', 'categories', 'category', 'authors', 'author', 'image', 'audio', 'assets', 'sources'],
  ...['translationKey', 'ref'],
])

/** Understands the fields of an article; what does not fit is noted and left out. Fields about AI are `toAiRecord`'s to judge. */
export function readArticleFields(
  yaml: MappedYaml,
  { habits, date }: Placement,
  messages: Messages,
  notes: Notes,
): { readonly fields: ArticleFields; readonly unreadableAi: readonly (readonly PropertyKey[])[] } {
  noteRepeated(yaml, habits, messages, notes)
  if (habits === 'kiosk') noteUnknown(yaml, messages, notes)
  noteCutTexts(yaml, messages, notes)
  const { fields, misfits } = readShape(articleSchema, yaml.value)
  const unreadableAi: (readonly PropertyKey[])[] = [...aiFields].filter(key => isEmpty(yaml, key)).map(key => [key])
  for (const misfit of misfits) {
    const { path, expectation } = misfit
    const field = String(path[0])
    if (aiFields.has(field)) unreadableAi.push(path)
    else if (field === 'date' && habits === 'jekyll' && date !== null)
      notes.warning(
        'schema/date-unreadable',
        yaml.placeOf(path),
        messages.dateUnreadable(yaml.textAt(path) ?? '', date),
      )
    else {
      const isLoose = habits === 'jekyll' && looseFields.has(field)
      const rule = expectation === 'language' ? 'schema/language-invalid' : 'schema/field-shape'
      const found = yaml.textAt(path)
      const wording =
        expectation === 'language' && found !== null
          ? messages.languageInvalid(found)
          : misfitWording(misfit, yaml, messages)
      if (isLoose) notes.warning(rule, yaml.placeOf(path), wording)
      else notes.error(rule, yaml.placeOf(path), wording)
    }
  }
  return { fields: fields ?? {}, unreadableAi }
}

/** A field without a value: to most fields that is silence, about AI it is an answer that cannot be read. */
function isEmpty(yaml: MappedYaml, key: string): boolean {
  return yaml.keys.includes(key) && !Object.hasOwn(Object(yaml.value), key)
}

function noteRepeated(yaml: MappedYaml, habits: Placement['habits'], messages: Messages, notes: Notes): void {
  for (const { key, first, again } of yaml.repeated)
    if (habits === 'kiosk') notes.error('schema/key-twice', again, messages.keyTwice(key, first, again))
    else notes.warning('schema/key-twice', again, messages.keyTwiceLastWins(key, first, again))
}

function noteUnknown(yaml: MappedYaml, messages: Messages, notes: Notes): void {
  for (const key of new Set(yaml.keys))
    if (!known.has(key) && !foreignFields.has(key))
      notes.warning('schema/field-unknown', yaml.placeOfKey(key), messages.fieldUnknown(key, didYouMean(key, known)))
  noteInnerFields(yaml, innerFields, messages, notes, openRecords)
}
