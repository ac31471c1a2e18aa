const types: ReadonlyMap<string, string> = new Map([
  ['m4a', 'audio/mp4'],
  ['oga', 'audio/ogg'],
  ['ogg', 'audio/ogg'],
  ['opus', 'audio/ogg'],
  ['wav', 'audio/wav'],
])

/** Media type of a sound file by the end of its address; MP3 where that says nothing. */
export function audioType(url: string): string {
  const end = /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? ''
  return types.get(end) ?? 'audio/mpeg'
}
