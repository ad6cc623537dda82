import { setTimeout as wait } from 'node:timers/promises'

/** Waits until the work since `startedAt` (by `performance.now()`) has taken a multiple of `step` milliseconds. */
export async function padTo(step: number, startedAt: number): Promise<void> {
  await wait(waitNeeded(step, performance.now() - startedAt))
}

/** Milliseconds up to the next multiple of `step`, so that a busy machine shows steps and not what it was busy with. */
export const waitNeeded = (step: number, spent: number) => Math.max(1, Math.ceil(spent / step)) * step - spent
