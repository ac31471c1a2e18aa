/** Whether a path is written as a file; others become folders with an `index.html`. */
export function isDocument(path: string): boolean {
  return /\.(?:html?|html\.md|xml|json|txt|csv|webmanifest)$/i.test(path)
}

/** Whether a folder of a path is called like a file: beside a file of this name it could not be written. */
export function hasDocumentAsFolder(path: string): boolean {
  return path.split('/').slice(0, -1).some(isDocument)
}
