import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  cacheDir: './.cache',
  devToolbar: { enabled: false },
  // No article has code, and no other candidate turns quotes.
  markdown: { syntaxHighlight: false, smartypants: false },
})
