/**
 * @typedef {object} Language words of a language by their place in a sentence
 * @property {readonly string[]} subjects
 * @property {readonly string[]} verbs
 * @property {readonly string[]} adverbs
 * @property {readonly string[]} adjectives
 * @property {readonly string[]} places
 * @property {readonly string[]} links conjunctions
 * @property {string} and
 * @property {string} more
 * @property {(adverb: string, adjective: string) => string} remains
 * @property {string} percent
 * @property {(text: string) => string} quoted
 * @property {readonly [string, string, string]} table heads of its columns
 * @property {string} sources heading above the sources
 */

/** Phrases from a text, separated by commas and lines. @param {string} text @returns {readonly string[]} */
export const phrases = text => text.trim().split(/\s*[,\n]\s*/)
