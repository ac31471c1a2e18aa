export default {
  permalink: ({ page }) => `/de/${page.date.toISOString().slice(0, 10).replaceAll('-', '/')}/${page.fileSlug}/`,
}
