const formats = new Map()

function format(language, options) {
  const key = language + Object.keys(options).length
  if (!formats.has(key))
    formats.set(
      key,
      new Intl.DateTimeFormat(language, { timeZone: 'Europe/Berlin', year: 'numeric', month: 'long', ...options }),
    )
  return formats.get(key)
}

export const day = (date, language) => format(language, { day: 'numeric' }).format(date)
export const month = (date, language) => format(language, {}).format(date)
export const iso = date => `${date.toISOString().slice(0, 19)}Z`
export const rfc822 = date => date.toUTCString()
