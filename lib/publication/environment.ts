/** What the surroundings of a run decide; the only place that reads `process.env`. */
export interface Environment {
  /** Folder of the publication. */
  readonly content: string
  /** Folder of the static site. */
  readonly out: string
  /** Folder in which an export keeps what it need not do again. */
  readonly cache: string
  /** Overrides of `site.yaml`; `undefined` leaves it as it is. */
  readonly origin: string | undefined
  readonly basePath: string | undefined
  /** Milliseconds; `undefined`: the clock decides (https://reproducible-builds.org/specs/source-date-epoch/ counts seconds). */
  readonly now: number | undefined
  /** Language in which editors are told about problems. */
  readonly messages: 'de' | 'en'
  readonly isCi: boolean
  readonly isDevelopment: boolean
  /** Next writes a static export instead of a server (`NEXT_OUTPUT=export`). */
  readonly isNextExport: boolean
}

/** Reads the environment; an unset or empty variable means its default. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const value = (name: string) => variables[name] || undefined
  const epoch = Number(value('SOURCE_DATE_EPOCH') ?? Number.NaN)
  const language = value('LC_ALL') ?? value('LC_MESSAGES') ?? value('LANG') ?? 'en'
  const out = value('KIOSK_OUT') ?? 'out'
  return {
    content: value('KIOSK_CONTENT') ?? 'content',
    out,
    cache: value('KIOSK_CACHE') ?? `${out}.cache`,
    origin: value('KIOSK_ORIGIN'),
    basePath: value('KIOSK_BASE_PATH'),
    now: Number.isFinite(epoch) ? epoch * 1000 : undefined,
    messages: language.startsWith('de') ? 'de' : 'en',
    isCi: value('CI') !== undefined,
    isDevelopment: value('NODE_ENV') === 'development',
    isNextExport: value('NEXT_OUTPUT') === 'export',
  }
}

/** Tells a program that will be started from here what it can be told in no other way. */
export function setVariable(name: string, value: string): void {
  process.env[name] = value
}
