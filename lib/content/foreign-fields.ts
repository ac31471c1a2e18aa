/** Fields that other programs read in the same files (Jekyll, its plugins and themes, editors); they are left alone. */
export const foreignFields: ReadonlySet<string> = new Set([
  ...['layout', 'excerpt', 'comments', 'comments_id', 'share', 'toc', 'sidebar', 'sticky', 'pinned', 'featured', 'hidden'],
  ...['sitemap', 'robots', 'noindex', 'seo', 'seo_title', 'canonical_url', 'redirect_to', 'last_modified_at', 'modified'],
  ...['subtitle', 'summary', 'weight', 'order', 'render_with_liquid', 'math', 'mermaid', 'mathjax', 'classes', 'header'],
  ...['teaser', 'thumbnail', 'img', 'cover', 'translator', 'translators', 'locale', 'type', 'id', 'guid', 'uuid', 'related'],
  ...['series', 'source', 'link', 'cssclasses', 'kicker', 'css', 'js', 'nav_order', 'author_profile', 'read_time', 'time'],
])
