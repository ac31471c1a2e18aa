/** Part of a file's text; offsets count UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}
