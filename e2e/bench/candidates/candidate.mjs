/** @typedef {import('../corpus/corpus.mjs').ToFile} ToFile */

/**
 * @typedef {object} Site one publication, laid out for one candidate
 * @property {readonly string[]} command what a user of the tool runs after a change
 * @property {readonly string[]} [fullCommand] what builds everything anew, where it is another one
 * @property {string} cwd
 * @property {Readonly<Record<string, string>>} env
 * @property {string} out where the built files are
 * @property {readonly string[]} caches what the tool keeps between builds, beside `out`
 * @property {string} articles folder of the articles
 * @property {ToFile} toFile
 * @property {string} template file that lays out an article; has the opening tag of `<article>`
 *
 * @typedef {object} Candidate
 * @property {string} name
 * @property {string} version
 * @property {(work: string, articles: number) => Promise<Site>} layOut sets up an empty folder of its own; not measured
 */
