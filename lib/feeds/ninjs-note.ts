import { formatDay } from '#lib/i18n/formats.ts'
import { labelSentence } from '#lib/i18n/label.ts'
import type { NinjsSubject } from './ninjs-subject.ts'

/** What the receiving newsroom must know: the label or what takes its place, a withdrawal, and where the record lies. */
export function editorialNote(subject: NinjsSubject): string {
  const { article, disclosure, label, lifecycle, publication, recordUrl, words } = subject
  const ai = label === null ? words.involvement[disclosure.involvement] : labelSentence(label)
  const { withdrawn } = article
  const withdrawal =
    lifecycle === 'withdrawn' && withdrawn
      ? words.withdrawnBecause(formatDay(withdrawn.at, words.locale, publication.timeZone), withdrawn.reason)
      : null
  return [withdrawal, `${ai}.`, recordUrl].filter(part => part !== null).join(' ')
}
