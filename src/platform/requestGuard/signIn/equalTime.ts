import { pbkdf2 } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** The work the platform does to compare a password: PBKDF2-SHA-256, 25 000 rounds, 512 bytes. */
export async function pretendToCompare(password: string): Promise<void> {
  await derive(password, 'no account has this salt, 32 byte', 25_000, 512, 'sha256')
}

/** Waits until `ms` have passed since `startedAt` (both by `performance.now()`), and then to the next multiple, so that load shows no more than the steps. */
export async function padTo(
  ms: number,
  startedAt: number,
  now: () => number = () => performance.now(),
): Promise<void> {
  const spent = now() - startedAt
  const until = Math.max(1, Math.ceil(spent / ms)) * ms
  await wait(until - spent)
}
