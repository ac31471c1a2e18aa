/** The YAML package, so that one file names it. */

export type { Pair, ParsedNode, YAMLMap, YAMLParseError, YAMLSeq } from 'yaml'
export { Document, isAlias, isMap, isScalar, isSeq, parseDocument, Scalar, visit } from 'yaml'
