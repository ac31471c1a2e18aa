/** Class for the size of a main headline: a long one is set smaller, as a newspaper would, so that it stays one thought. */
export function headlineSize(headline: string): string {
  return headline.length > 110 ? 'headline text-headline-long' : 'headline text-headline'
}
