import type { Pour } from './pour'

/** Whether the ice dilutes it. A top-up comes last whatever stage it was put under. */
export function meetsIce({ line }: Pour): boolean {
  return line.stage === 'mix' && line.unit !== 'top-up'
}
