import { availableParallelism } from 'node:os'

export default {
  output: 'export',
  trailingSlash: true,
  // Without this, Next.js leaves one core unused.
  experimental: { cpus: availableParallelism() },
}
