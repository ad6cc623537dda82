import { pbkdf2 } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** The work the platform does to compare a password: PBKDF2-SHA-256, 25 000 rounds, 512 bytes. */
export async function pretendToCompare(password: string): Promise<void> {
  await derive(password, 'no account has this salt, 32 byte', 25_000, 512, 'sha256')
}

/** Waits until the work since `startedAt` (by `performance.now()`) has taken a multiple of `step` milliseconds. */
export async function padTo(step: number, startedAt: number): Promise<void> {
  await wait(waitNeeded(step, performance.now() - startedAt))
}

/** Milliseconds up to the next multiple of `step`, so that a busy machine shows steps and not what it was busy with. */
export const waitNeeded = (step: number, spent: number) => Math.max(1, Math.ceil(spent / step)) * step - spent
