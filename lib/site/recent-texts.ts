import type { Article } from '#lib/article/article.ts'
import type { KeptText, TextStore } from './text-store.ts'

interface Recent {
  readonly use: string
  readonly kept: KeptText
}

/** A server's memory of texts in feeds, which readers ask for again and again: the `most` that were used last. */
export function recentTexts(most: number): TextStore {
  const recent = new Map<Article, Recent>()
  const touch = (article: Article, text: Recent) => {
    recent.delete(article)
    recent.set(article, text)
  }
  return {
    keepsPages: false,
    find({ article, page, with: rest }) {
      const known = recent.get(article)
      if (known?.use !== `${page} ${rest}`) return null
      touch(article, known)
      return known.kept
    },
    keep({ article, page, with: rest }, kept) {
      if (page === null) return
      touch(article, { use: `${page} ${rest}`, kept })
      if (recent.size > most) recent.delete(recent.keys().next().value ?? article)
    },
  }
}
