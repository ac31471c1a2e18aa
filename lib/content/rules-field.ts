import type { RuleSetting } from '#lib/publication/rule-setting.ts'
import { expects, parsed } from './field-types.ts'
import { z } from './zod.ts'

const levels = ['off', 'warning', 'error'] as const
const level = parsed('rule-setting', written => levels.find(word => word === written) ?? null)

const days = parsed('rule-setting', written => (/^[1-9]\d{0,4}$/.test(written) ? Number(written) : null))

const setting = z.union(
  [
    level.transform((word): RuleSetting => ({ level: word, days: null })),
    z
      .object({ level: level.optional(), days: days.optional() })
      .transform((written): RuleSetting => ({ level: written.level ?? null, days: written.days ?? null })),
  ],
  expects('rule-setting'),
)

/** Rules of the desk by their ids, each switched off, lowered or raised. */
export const rulesField = z.record(z.string(), setting, expects('map'))
