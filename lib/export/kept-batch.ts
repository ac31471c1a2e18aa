/** What was made for an output: the key it had, and its files (`writeMade`). */
export interface KeptOutput {
  readonly key: string
  readonly made: string
}

/** Outputs by their names. */
export type Outputs = ReadonlyMap<string, KeptOutput>

/** What an export remembers of a batch: the key it had, and its outputs (`packOutputs`), which are seldom looked at. */
export interface KeptBatch {
  readonly key: string
  readonly packed: Uint8Array
}

export type Batches = ReadonlyMap<string, KeptBatch>

/** Outputs in one line of text, as UTF-8: outside of the heap, as they are many. */
export function packOutputs(outputs: Iterable<readonly [name: string, output: KeptOutput]>): Uint8Array {
  return Buffer.from(JSON.stringify([...outputs].flatMap(([name, { key, made }]) => [name, key, made])))
}

/** The outputs of all batches of `some` that `others` lack, or have with another key. */
export function outputsBeside(some: Batches, others: ReadonlyMap<string, Pick<KeptBatch, 'key'>>): Outputs {
  const outputs = new Map<string, KeptOutput>()
  for (const [name, { key, packed }] of some)
    if (others.get(name)?.key !== key) for (const [output, kept] of unpackOutputs(packed)) outputs.set(output, kept)
  return outputs
}

/** The outputs that were packed. */
export function unpackOutputs(packed: Uint8Array): Outputs {
  const words: readonly string[] = JSON.parse(
    Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).toString(),
  )
  const outputs = new Map<string, KeptOutput>()
  for (let at = 0; at < words.length; at += 3)
    outputs.set(words[at] ?? '', { key: words[at + 1] ?? '', made: words[at + 2] ?? '' })
  return outputs
}
