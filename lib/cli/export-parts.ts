import { readdirSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { reportIssues } from '#lib/content/issue-report.ts'
import type { MessageLanguage } from '#lib/content/message-dictionaries.ts'
import { exportShard } from '#lib/export/export-shard.ts'
import type { ExportOptions } from '#lib/export/export-site.ts'
import type { Progress } from '#lib/export/make-outputs.ts'
import { mergeShards } from '#lib/export/merge-shards.ts'
import type { Shard } from '#lib/export/shard.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { exportWords } from './export-words.ts'
import { WrongUse } from './wrong-use.ts'

/** `2/4` as a part of an export. */
export function toShard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
  if (index >= 1 && index <= of) return { index, of }
  throw new WrongUse(
    `--shard takes a part and how many there are, such as 2/4, not "${text}".`,
    `--shard nimmt einen Teil und ihre Zahl, etwa 2/4, nicht „${text}“.`,
  )
}

/** Makes one part of an export and says where it lies. */
export async function runShard(
  shard: Shard,
  options: ExportOptions,
  progress: (progress: Progress) => void,
): Promise<ExitCode> {
  const { findings, written } = await exportShard(shard, options, progress)
  process.stderr.write(reportIssues(findings.issues, options.folder))
  const words = exportWords[options.messages]
  process.stdout.write(`${words.account(findings.account)}\n`)
  if (written === null) return exitCodes.problems
  const folder = relative(process.cwd(), written.folder)
  process.stdout.write(`${words.part(folder, shard.index, shard.of, written.outputs)}\n`)
  return exitCodes.fine
}

/** Joins parts of an export, by default those that lie beside `out`. */
export function runMerge(out: string, named: readonly string[], language: MessageLanguage): ExitCode {
  const { changes, seal } = mergeShards(out, named.length > 0 ? named : partsBeside(out))
  const [added, changed, removed] = [changes.added.length, changes.changed.length, changes.removed.length]
  process.stdout.write(`${exportWords[language].written({ out, seal, added, changed, removed })}\n`)
  return exitCodes.fine
}

function partsBeside(out: string): readonly string[] {
  const folder = dirname(resolve(out))
  const prefix = `${basename(resolve(out))}.shard-`
  const names = readdirSync(folder).filter(
    name => name.startsWith(prefix) && /^\d+-of-\d+$/.test(name.slice(prefix.length)),
  )
  return names.sort().map(name => join(folder, name))
}
