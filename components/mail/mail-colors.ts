/** The palette of emails: that of `tokens.css`, which a test compares, as mail programs know no custom properties. */
export const mailColors = {
  light: { paper: '#fbf7ef', ink: '#1f1b16', muted: '#50483e', accent: '#14523f', rule: '#d8cfbf' },
  dark: { paper: '#1b1815', ink: '#e9e1d4', muted: '#b9ae9e', accent: '#9ccbb2', rule: '#423b33' },
} as const
