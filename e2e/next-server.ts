import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const next = fileURLToPath(new URL('../node_modules/next/dist/bin/next', import.meta.url))

/** A Next server of the publication in `content`, until `stop`. */
export interface NextServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Runs `next build` for a publication. */
export function buildNext(env: Record<string, string>): void {
  execFileSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
}

/** Starts `next dev` or `next start` on the loopback interface and waits until it answers. */
export async function startNext(mode: 'dev' | 'start', port: number, env: Record<string, string>): Promise<NextServer> {
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, [next, mode, '-p', String(port), '-H', '127.0.0.1'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: mode === 'dev' ? 'development' : 'production', ...env },
  })
  await answering(url, child)
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    if (child.exitCode !== null) throw new Error(`Next ended with exit code ${child.exitCode}.`)
    const answer = await fetch(`${url}/robots.txt`).catch(() => null)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new Error(`Next does not answer on ${url}.`)
}
