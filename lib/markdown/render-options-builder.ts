import type { RenderOptions } from './render-options.ts'

/** German words and addresses under a base path, for tests. */
export const germanOptions: RenderOptions = {
  resolve: url => (/^(?:[a-z]+:|\/\/)/i.test(url) ? url : `/news/${url.replace(/^\//, '')}`),
  footnoteWords: { heading: 'Fußnoten', back: 'Zurück zu Verweis', tongue: {} },
  tableWord: 'Tabelle',
}
