import type { StartExplained } from '@/operations/service/explainSlot'
import type { Reason } from '@/domain/availability/reason'

/** The rules in the order in which they are asked. */
export const RULES = ['open', 'time', 'party', 'stay', 'pacing', 'table'] as const
export type Rule = (typeof RULES)[number]

/** `skipped`: an earlier rule refused already, so this one did not decide. */
export type RuleState = 'kept' | 'broken' | 'skipped'

const ruleOf: Record<Reason, Rule> = {
  CLOSED: 'open',
  OUTSIDE_HOURS: 'time',
  TOO_SOON: 'time',
  TOO_FAR: 'time',
  PAST_CUTOFF: 'time',
  PARTY_TOO_SMALL: 'party',
  PARTY_TOO_LARGE: 'party',
  PACING: 'pacing',
  NO_TABLE: 'table',
}

/** Which rules a start keeps and which one refuses it. */
export function rulesOf({ reason, service }: Pick<StartExplained, 'reason' | 'service'>): {
  rule: Rule
  state: RuleState
}[] {
  const broken = reason === 'OUTSIDE_HOURS' && !service ? 'open' : reason && ruleOf[reason]
  const place = broken ? RULES.indexOf(broken) : RULES.length
  return RULES.map((rule, index) => ({
    rule,
    state: index < place ? 'kept' : index === place ? 'broken' : 'skipped',
  }))
}
