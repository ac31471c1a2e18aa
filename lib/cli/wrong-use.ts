/**
 * A command that was called in a way it cannot follow; the message says which ways there are. What is in the editor's language
 * already is given once.
 */
export class WrongUse extends Error {
  readonly german: string

  constructor(english: string, german = english) {
    super(english)
    this.name = 'WrongUse'
    this.german = german
  }
}
