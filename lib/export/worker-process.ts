import { type FileSeen, readRecord } from '#lib/content/file-record.ts'
import { type MessageLanguage, messagesIn } from '#lib/content/message-dictionaries.ts'
import { type PackedRecord, packRecord } from '#lib/content/packed-record.ts'
import type { PostHabits } from '#lib/content/post-habits.ts'
import type { Publication } from '#lib/publication/publication.ts'
import { KeptTexts } from './kept-texts.ts'
import type { Done, Task } from './make-output.ts'
import { type Learned, Maker, type Workplace } from './maker.ts'
import { readSite } from './site-file.ts'

/** By what a worker reads articles. */
export interface Reading {
  readonly folder: string
  readonly messages: MessageLanguage
  readonly posts: PostHabits
  readonly publication: Publication
}

/** What a worker process is told; it answers in the same order. */
export type Instruction =
  | { readonly kind: 'read'; readonly files: readonly FileSeen[]; readonly reading: Reading }
  | { readonly kind: 'open'; readonly file: string; readonly workplace: Workplace; readonly name: string }
  | { readonly kind: 'make'; readonly tasks: readonly Task[] }
  | { readonly kind: 'learned' }

/** What it answers. */
export type Word =
  | { readonly kind: 'read'; readonly records: readonly (PackedRecord | null)[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'make'; readonly done: readonly Done[] }
  | { readonly kind: 'learned'; readonly learned: Learned }
  | { readonly kind: 'failed'; readonly message: string; readonly code: string | undefined }

/** Works in a process of its own, and ends when the other side hangs up. */
export function work(): void {
  let maker: Maker | null = null
  let before: Promise<unknown> = Promise.resolve()
  process.on('message', (instruction: Instruction) => {
    before = before.then(async () => process.send?.(await answer(instruction).catch(failed)))
  })
  process.once('disconnect', () => process.exit())

  async function answer(instruction: Instruction): Promise<Word> {
    switch (instruction.kind) {
      case 'read':
        return { kind: 'read', records: read(instruction.files, instruction.reading) }
      case 'open': {
        const { file, name, workplace } = instruction
        const texts = workplace.texts && new KeptTexts(workplace.texts)
        maker = new Maker(readSite(file, texts), texts, workplace, name)
        return { kind: 'open' }
      }
      case 'make':
        return { kind: 'make', done: (await maker?.make(instruction.tasks)) ?? [] }
      case 'learned':
        return { kind: 'learned', learned: maker?.learned ?? { asked: new Map(), used: new Set() } }
    }
  }
}

function read(files: readonly FileSeen[], { messages, ...reading }: Reading): readonly (PackedRecord | null)[] {
  const judge = { ...reading, messages: messagesIn(messages) }
  return files.map(file => readRecord(file, judge)).map(record => record && packRecord(record))
}

function failed(error: unknown): Word {
  const { message, code } =
    error instanceof Error
      ? { code: undefined, ...error, message: error.message }
      : { message: String(error), code: undefined }
  return { kind: 'failed', message, code: typeof code === 'string' ? code : undefined }
}
