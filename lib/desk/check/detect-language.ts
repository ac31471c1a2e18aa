/** The two- or three-letter code of the language of a text, or `null` where that is not sure. */
export type DetectLanguage = (text: string) => string | null

/** Loads the detector (its tables are 1 MB): 60 languages told apart by runs of letters. */
export async function loadDetector(): Promise<DetectLanguage> {
  const { eld } = await import('eld/extrasmall')
  return text => {
    const result = eld.detect(text)
    return result.isReliable() && result.language !== '' ? result.language : null
  }
}
