import type { Draft } from './draft.ts'
import type { Edit } from './pieces.ts'

/** What chat systems put around words of the text: a name with its kind, the label of a link with a number. The words stay. */
export function marksAroundWords({ text, bodyStart, isCode }: Draft): readonly Edit[] {
  if (!/entity|oai_citation|cite index/.test(text)) return []
  const body = text.slice(bodyStart)
  const isCited = body.includes('<cite index="')
  return [...body.matchAll(isCited ? withCites : marked)]
    .filter(({ index }) => !isCode(bodyStart + index))
    .flatMap(({ 0: { length }, 1: before = '', 2: name = '', index }) => {
      const start = bodyStart + index
      const end = start + length
      if (name === '') return [edit(start, end)]
      return [edit(start, start + before.length), edit(start + before.length + name.length, end)]
    })
}

const entity = /(\ue200?entity\ue202?\["[a-z_]{2,40}",")([^"\\[\]\n]{1,120})"(?:,"[^"\n]{0,200}"){0,3}\]\ue201?/
const label = /(?<=\[)oai_citation[a-z_]{0,20}:\d{1,4}‡/
const marked = new RegExp(`${entity.source}|${label.source}`, 'g')
const withCites = new RegExp(`${marked.source}|</?cite(?: index="[^"\\n<>]{0,80}")?>`, 'g')

function edit(start: number, end: number): Edit {
  return { rule: 'residue/citation-mark', start, end, replacement: '' }
}
