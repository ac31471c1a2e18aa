import type { Issue } from '#lib/article/issue.ts'

/** Tells editors at the server's terminal what is wrong with which file; the page itself leaves such files out. */
export function reportToConsole(issues: readonly Issue[], folder: string): void {
  for (const { file, place, level, rule, message, hint } of issues)
    console.warn(`${folder}/${file}:${place.line}:${place.column}  ${level}  ${rule}\n  ${message}\n  ${hint}`)
}
