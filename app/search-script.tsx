'use client'

import { useEffect } from 'react'
import { startSearch } from '#lib/search/page/start-search.ts'

/** Runs the script of the search page, which an exported page loads as a file; here only once React is done with the page. */
export function SearchScript() {
  useEffect(() => {
    const page = document.getElementById('search')
    // In development React calls this twice.
    if (!page || page.dataset.isLive) return
    page.dataset.isLive = 'true'
    startSearch(page)
  }, [])
  return null
}
