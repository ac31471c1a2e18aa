'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Shows a saved Markdown file at once. In development only: readers' pages carry no script of ours. */
export function Reload() {
  const router = useRouter()
  useEffect(() => {
    const changes = new EventSource('/dev/changes/')
    changes.onmessage = () => router.refresh()
    return () => changes.close()
  }, [router])
  return null
}
