import type { Issue } from '#lib/article/issue.ts'
import type { Library } from '#lib/article/library.ts'

/** Files with errors that no article came of, in the order of their issues. */
export function brokenFiles({ articles, issues }: Library): readonly { file: string; issues: readonly Issue[] }[] {
  const read = new Set(articles.map(({ file }) => file))
  const broken = issues.filter(({ file, level }) => level === 'error' && !read.has(file))
  return [...new Set(broken.map(({ file }) => file))].map(file => ({
    file,
    issues: issues.filter(issue => issue.file === file),
  }))
}
