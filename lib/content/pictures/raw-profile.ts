/** A comment of a PNG. */
interface Comment {
  readonly keyword: string
  readonly text: string
}

/** What ImageMagick knew of a picture and wrote into a PNG as hexadecimal text below three lines (coders/png.c, `Raw profile type`). */
export function rawProfile(comments: readonly Comment[] | undefined, kind: 'exif' | 'xmp'): Buffer | null {
  const names = [kind, 'APP1'].map(name => `Raw profile type ${name}`)
  const profile = comments?.find(({ keyword }) => names.includes(keyword))
  return profile ? Buffer.from(profile.text.split('\n').slice(3).join(''), 'hex') : null
}
