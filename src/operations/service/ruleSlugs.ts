/** The collections whose documents decide who may sit where and when. */
export const RULE_SLUGS = [
  'services',
  'special-days',
  'areas',
  'tables',
  'table-combinations',
  'table-blocks',
] as const

export type RuleSlug = (typeof RULE_SLUGS)[number]
