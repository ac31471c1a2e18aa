/** The length of a sound file in whole seconds, at least one; `null` for a file that is no sound that can be read. */
export async function soundLength(path: string): Promise<number | null> {
  // Few publications have sounds, and none is opened twice.
  const { parseFile } = await import('music-metadata')
  try {
    // Most files say how long they are at their start; only of some does one have to see all.
    const quick = await parseFile(path, { skipCovers: true })
    const { format } = quick.format.duration ? quick : await parseFile(path, { duration: true, skipCovers: true })
    const { duration } = format
    return duration && Number.isFinite(duration) ? Math.max(1, Math.round(duration)) : null
  } catch {
    return null
  }
}
