import type { Issue } from '#lib/article/issue.ts'
import type { MessageLanguage } from '../message-dictionaries.ts'
import { pictureWordings } from '../picture-wordings.ts'
import { startOfFile } from '../place.ts'
import type { PictureRecords } from './read-pictures.ts'

/** What is to be said about the files of pictures themselves; `files` are theirs within the publication, by path. */
export function toPictureIssues(
  files: ReadonlyMap<string, string>,
  records: PictureRecords,
  language: MessageLanguage,
): readonly Issue[] {
  return [...records].flatMap(([path, { fault }]): readonly Issue[] =>
    fault === null
      ? []
      : [
          {
            file: files.get(path) ?? path,
            place: startOfFile,
            rule: `pictures/${fault}`,
            level: 'warning',
            ...pictureWordings[language][fault],
          },
        ],
  )
}
