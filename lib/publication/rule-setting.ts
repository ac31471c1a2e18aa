/** What a publication says about one rule of the desk; `null` leaves it as the rule has it. */
export interface RuleSetting {
  readonly level: 'off' | 'warning' | 'error' | null
  /** For rules that count days. */
  readonly days: number | null
}
