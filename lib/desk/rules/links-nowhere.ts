import type { ArticleRule } from '../check/article-rule.ts'
import { localAddresses } from '../check/local-addresses.ts'

/** A link within the site at whose address nothing stands. */
export const linksNowhere: ArticleRule = {
  id: 'links/nowhere',
  level: 'warning',
  fixable: false,
  words: {
    de: {
      message: 'Das führt ins Leere: Unter „{address}“ steht auf dieser Website nichts, was Leser sehen können.',
      hint: 'Berichtigen Sie die Adresse, oder nehmen Sie den Link weg. Hieß die Seite früher so, gehört die alte Adresse dort zu `redirect_from`.',
      reason: 'Wer einem solchen Link folgt, landet auf der Fehlerseite. Auch Entwürfe haben noch keine Adresse.',
      before: 'Mehr dazu [im Januar](/de/2026/01/12/fehlt/).',
      after: 'Mehr dazu [im Januar](/de/2026/01/12/hallo/).',
    },
    en: {
      message: 'This leads nowhere: at “{address}” this site has nothing that readers can see.',
      hint: 'Correct the address, or take the link away. If the page was called so before, its old address belongs to its `redirect_from`.',
      reason: 'Whoever follows such a link ends on the error page. Drafts have no address yet either.',
      before: 'More [in January](/en/2026/01/12/missing/).',
      after: 'More [in January](/en/2026/01/12/hallo/).',
    },
  },
  find: view => {
    const isDead = (address: string) => {
      const target = view.targets(address, view.article)
      return target === 'missing' || (target === 'draft' && !view.article.draft)
    }
    return localAddresses(view, isDead)
      .filter(({ isShown }) => !isShown)
      .map(({ address, start, end }) => ({ start, end, values: { address } }))
  },
}
