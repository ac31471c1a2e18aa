import { fileURLToPath } from 'node:url'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What the browser tests read; a publication that is not on this machine is left out, and its tests are skipped. */
export const publications = {
  demo: { content: at('../content'), out: at('../out.tests/demo'), port: 4180, url: 'http://localhost:4180/' },
  seed: {
    content: at('../../shared/corpus/seed'),
    out: at('../out.tests/seed'),
    port: 4181,
    url: 'http://localhost:4181/',
  },
  june: {
    content: at('../../shared/corpus/june/published'),
    out: at('../out.tests/june'),
    port: 4182,
    url: 'http://localhost:4182/',
  },
} as const
