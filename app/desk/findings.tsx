import type { Issue } from '#lib/article/issue.ts'
import type { PageWords } from './page-words.ts'

/** What is to be said about one file, the first line first. */
export function Findings({ findings, words }: { readonly findings: readonly Issue[]; readonly words: PageWords }) {
  if (findings.length === 0) return <p>{words.noProblems}</p>
  return (
    <ul>
      {findings.map(({ rule, place, level, message, hint }) => (
        <li key={`${rule} ${place.line}:${place.column}`}>
          <span className="level">{level}</span> {message} <span>{hint}</span>
          <p className="note">
            {place.line}:{place.column} · {rule}
          </p>
        </li>
      ))}
    </ul>
  )
}
