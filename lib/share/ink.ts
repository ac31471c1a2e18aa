/** Colours of share pictures: the tokens of the style sheet by day, which a test compares. */
export const ink = {
  paper: '#fbf7ef',
  ink: '#1f1b16',
  muted: '#50483e',
  accent: '#14523f',
} as const
