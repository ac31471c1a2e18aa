/** The length of a sound file in whole seconds, at least one; `null` for a file that is no sound that can be read. */
export async function soundLength(path: string): Promise<number | null> {
  // Few publications have sounds, and none is opened twice.
  const { parseFile } = await import('music-metadata')
  try {
    const { format } = await parseFile(path, { duration: true, skipCovers: true })
    return format.duration ? Math.max(1, Math.round(format.duration)) : null
  } catch {
    return null
  }
}
