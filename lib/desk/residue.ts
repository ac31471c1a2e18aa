/** Something a model or its surroundings left in a file that is no part of the article; offsets count UTF-16 units. */
export interface Residue {
  readonly rule: string
  readonly start: number
  readonly end: number
  /** What `kiosk clean` puts there; `null`: a person has to decide. */
  readonly replacement: string | null
}
