/** Cuts articles, newest first, into a front and full pages of 20 that are numbered from the oldest, as KIosk does. */
export function listing(newestFirst, base) {
  const size = 20
  const last = Math.max(0, Math.floor(newestFirst.length / size) - 1)
  const cut = newestFirst.length - last * size
  const url = number => (number > last ? base : `${base}older/${number}/`)
  return Array.from({ length: last + 1 }, (_, index) => {
    const number = last + 1 - index
    return {
      url: url(number),
      number: number > last ? null : number,
      articles:
        number > last ? newestFirst.slice(0, cut) : newestFirst.slice(cut + (index - 1) * size, cut + index * size),
      newer: number > last ? null : url(number + 1),
      older: number > 1 ? url(number - 1) : null,
    }
  })
}

/** Runs of articles whose dates begin with the same characters. */
export function groups(articles, characters) {
  const found = new Map()
  for (const article of articles) {
    const key = article.date.toISOString().slice(0, characters)
    if (found.has(key)) found.get(key).push(article)
    else found.set(key, [article])
  }
  return [...found]
}
