import { rulesAround } from './residue/rules-around.ts'
import { rulesLeft } from './residue/rules-left.ts'
import { rulesMachine } from './residue/rules-machine.ts'
import { rulesSigns } from './residue/rules-signs.ts'
import { rulesWithin } from './residue/rules-within.ts'
import type { Rule } from './rule.ts'

/** What language models and chat systems leave in files, one rule per kind. */
export const residueRules: readonly Rule[] = [
  ...rulesAround,
  ...rulesMachine,
  ...rulesWithin,
  ...rulesSigns,
  ...rulesLeft,
]
