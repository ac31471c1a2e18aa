import { join } from 'node:path'
import { reportIssues } from '#lib/content/issue-report.ts'
import type { DeskWords } from '#lib/desk/desk-words.ts'
import type { Arrival } from '#lib/desk/publish.ts'
import { shellWord } from '#lib/desk/shell-word.ts'

/** Why a draft is not published, and what to do about it. */
export function publishRefusal(
  refusal: Extract<Arrival, { refused: string }>,
  file: string,
  folder: string,
  words: DeskWords,
): string {
  const path = join(folder, file)
  switch (refusal.refused) {
    case 'not-a-draft':
      return words.notADraft(path)
    case 'stays-draft':
      return words.staysDraft(path)
    case 'front-matter':
      return words.frontMatter(path)
    case 'errors':
      return `${reportIssues(refusal.issues, folder)}${words.hasErrors(path)}`
    case 'address-taken':
      return words.addressTaken(refusal.path, join(folder, refusal.by))
    case 'gates':
      return words.lacksGates(
        refusal.gates,
        refusal.gates.map(gate => `kiosk review ${shellWord(path)} --gate ${shellWord(gate)} --by …`),
      )
  }
}
