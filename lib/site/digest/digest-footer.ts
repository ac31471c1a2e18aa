import { isolated } from '#lib/i18n/formats.ts'
import type { Words } from '#lib/i18n/words.ts'
import { permalinkOf } from '../hrefs.ts'
import { policyUrl } from '../policies.ts'
import { responsibleView } from '../responsible-view.ts'
import type { Site } from '../site.ts'
import type { DigestFooter } from './digest-view.ts'
import { tamed } from './tame-placeholders.ts'

/** Stands in the email where a sending service puts the address at which a reader unsubscribes. */
const unsubscribePlaceholder = '{{unsubscribe}}'

/** Who answers for a newsletter, and where its readers go on. */
export function digestFooter(locale: string, words: Words, site: Site): DigestFooter {
  const { publication } = site.library
  const responsible = responsibleView(locale, site)
  const ai = policyUrl('ai', locale, site)
  const corrections = policyUrl('corrections', locale, site)
  return {
    publisher: tamed(publication.publisher.name),
    responsible: responsible && {
      ...responsible,
      name: isolated(tamed(responsible.name)),
      role: isolated(tamed(responsible.role)),
    },
    links: [
      ...(ai === null ? [] : [{ href: ai, text: words.howWeUseAi }]),
      ...(corrections === null ? [] : [{ href: corrections, text: words.corrections }]),
      { href: permalinkOf({ kind: 'archive', locale }, site), text: words.archive },
    ],
    why: words.digest.why(isolated(tamed(publication.name))),
    unsubscribe: { href: unsubscribePlaceholder, text: words.digest.unsubscribe },
  }
}
