import type { Step } from './step'

/** The steps that lead to one number, in the order they were taken; none when nothing computes it. */
export function explain(how: readonly Step[], name: string): Step[] {
  const needed = new Set([name])
  const chain: Step[] = []

  for (const step of how.toReversed()) {
    if (!needed.has(step.gives)) continue
    Object.keys(step.values).forEach((value) => needed.add(value))
    chain.unshift(step)
  }
  return chain
}
