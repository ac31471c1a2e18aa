import { totalmem } from 'node:os'

/** Leave for a peer on Node.js to use half of the memory: Node.js's own bound ends large builds that a user would let go on. */
export const largeHeap = { NODE_OPTIONS: `--max-old-space-size=${Math.floor(totalmem() / 2 ** 21)}` }
