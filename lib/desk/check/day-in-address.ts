// `/2025/06/12/`, `/2025-06-12-…`, `…-20250612`, `/2025/jun/12/`, `/2025/06/title-of-the-story/`.
const forms: readonly RegExp[] = [
  /[/_-](20[0-3]\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=[/_-]|$)/,
  /(?<!\d)(20[0-3]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/,
  /[/_-](20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /\/(20[0-3]\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/,
  // Folders of a month also hold files that nobody reads as news.
  /\/(20[0-3]\d)\/(0[1-9]|1[0-2])(?=\/[a-z0-9]+(?:-[a-z0-9]+){2,}\/?$)/,
]
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day that an address names in its path, as `YYYY-MM-DD`; of a month alone its last day. `null` where it names none. */
export function dayInAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { pathname } = new URL(address)
  for (const form of forms) {
    const [, year, month, day] = form.exec(pathname.toLowerCase()) ?? []
    if (year === undefined || month === undefined) continue
    const number = months.includes(month) ? months.indexOf(month) + 1 : Number(month)
    const instant =
      day === undefined ? Date.UTC(Number(year), number, 0) : Date.UTC(Number(year), number - 1, Number(day))
    return new Date(instant).toISOString().slice(0, 10)
  }
  return null
}
