/**
 * @typedef {object} Build one way to turn a publication into files
 * @property {readonly string[]} command
 * @property {string} cwd
 * @property {Readonly<Record<string, string>>} env
 * @property {string} out removed before every run
 *
 * @typedef {object} Candidate
 * @property {string} name
 * @property {string} version
 * @property {(corpus: string, work: string) => Build} prepare sets up an empty folder of its own; not measured
 */
