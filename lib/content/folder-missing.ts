/** The publication's folder is not there, or cannot be listed: a fault of use or of the machine, not of its content. */
export class FolderMissing extends Error {
  readonly folder: string

  constructor(folder: string, cause: unknown) {
    super(`There is no publication in ${folder}.`, { cause })
    this.name = 'FolderMissing'
    this.folder = folder
  }
}
