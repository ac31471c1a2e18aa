import { vi } from 'vitest'
import type { Environment } from '#lib/publication/environment.ts'
import type { Command } from './commands.ts'

/** What a command printed, and the code it ended with. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** 2025-06-20 10:00 in Berlin. */
const testNow = Date.UTC(2025, 5, 20, 8)

/** What the environment of a test says about a publication's folder. */
function testEnvironment(content: string, overrides: Partial<Environment> = {}): Environment {
  return {
    content,
    out: `${content}/out`,
    cache: `${content}/out.cache`,
    origin: undefined,
    basePath: undefined,
    now: testNow,
    messages: 'en',
    isCi: true,
    isDevelopment: false,
    isNextExport: false,
    ...overrides,
  }
}

/** Runs what prints, in this process. */
async function printed(run: () => Promise<number>): Promise<Ran> {
  const texts = { out: '', err: '' }
  const into = (name: keyof typeof texts) => (text: string | Uint8Array) => {
    texts[name] += String(text)
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(into('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(into('err')),
  ]
  try {
    return { code: await run(), ...texts }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Runs a command on the publication in a folder; rejects with what the command throws. */
export function runCommand(
  { run }: Command,
  args: readonly string[],
  content: string,
  overrides: Partial<Environment> = {},
): Promise<Ran> {
  const environment = testEnvironment(content, overrides)
  return printed(() =>
    run(args, {
      environment,
      root: '',
      script: '',
      stylesheet: '',
      searchScript: '',
      searchStyle: '',
      program: '',
      renderer: '',
      drawer: '',
      indexer: '',
    }),
  )
}
