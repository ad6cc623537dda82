import { expect, it } from 'vitest'
import { optionsOf } from '../../scripts/lib/stress/messages/options.mjs'
import { stressMessages } from '../../scripts/lib/stress/messages/stressMessages.mjs'

// A small version of `npm run stress:messages`, on this file's own database; with seed 25 the provider has each kind of bad day early.
const databaseUrl = process.env.DATABASE_URL!
const mediaDir = process.env.MEDIA_DIR!

it('sends each reminder once, none lost and none stale, whoever is killed meanwhile', async () => {
  const args =
    '--messages 32 --workers 2 --kills 1 --kill-every 1000 --changes 4 --latency 100 --lease 6 --seconds 220 --seed 25'
  const report = await stressMessages({ options: optionsOf(args.split(' ')), databaseUrl, mediaDir })
  expect(report.problems).toEqual([])
  expect(report.proof.sent).toBeGreaterThanOrEqual(28)
  expect(report.killed).toBe(1)
}, 280_000)
