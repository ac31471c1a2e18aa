import { Typeface } from './typeface.ts'

const subsets = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese', 'cyrillic-ext']

/** The serif of headlines and names. */
export const serif = new Typeface(filesOf('source-serif-4', 600))

/** The sans of labels and dates, and its bold. */
export const sans = new Typeface(filesOf('source-sans-3', 400))
export const boldSans = new Typeface(filesOf('source-sans-3', 600))

function filesOf(family: string, weight: number): readonly string[] {
  return subsets.map(subset => `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`)
}
