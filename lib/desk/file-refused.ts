/**
 * Why a file is not changed: another command holds it (`path` is its lock), somebody changed it since it was read, it is a link,
 * or it would lie outside of the publication.
 */
export type RefusalReason = 'busy' | 'changed' | 'link' | 'outside'

/** A file that must not be changed; nothing was. */
export class FileRefused extends Error {
  readonly reason: RefusalReason
  readonly path: string

  constructor(reason: RefusalReason, path: string) {
    super(`${path} is not changed: ${reason}`)
    this.name = 'FileRefused'
    this.reason = reason
    this.path = path
  }
}
