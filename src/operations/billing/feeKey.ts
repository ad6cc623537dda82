/** The key of a charge for a task; each try has one of its own. */
export const feeKey = (taskId: string, tries: number): string => `fee-${taskId}-${tries}`

/** The task that a charge is for. */
export const taskOfFee = (key: string): string | null => /^fee-([0-9a-f-]{36})-\d+$/.exec(key)?.[1] ?? null
