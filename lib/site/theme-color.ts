/** Colour of the browser's frame: `--color-paper` of `tokens.css`, which a test compares, as `<meta>` cannot read tokens. */
export const themeColor = { light: '#fbf7ef', dark: '#1b1815' } as const
