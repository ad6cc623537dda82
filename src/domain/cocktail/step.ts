/**
 * One step of a computation, for a screen that answers "where does this number come from?". `key` names the sentence,
 * `gives` the number that the step computes, `values` what went into it. A value whose name is the `gives` of an
 * earlier step comes from that step. The words are the screen's.
 */
export type Step = {
  key: string
  gives: string
  value: number
  values: Readonly<Record<string, number | string>>
}
