/** The median of some figures, `null` where one is unknown. @param {readonly (number | null)[]} figures */
export function median(figures) {
  if (figures.some(figure => figure === null)) return null
  const sorted = [...figures].sort((a, b) => Number(a) - Number(b))
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (Number(sorted[middle - 1]) + Number(sorted[middle])) / 2
}
