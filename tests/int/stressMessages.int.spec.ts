import { expect, it } from 'vitest'
import { optionsOf } from '../../scripts/lib/stress/messages/options.mjs'
import { stressMessages } from '../../scripts/lib/stress/messages/stressMessages.mjs'

// A small version of `npm run stress:messages`, on this file's own database.
const databaseUrl = process.env.DATABASE_URL!
const mediaDir = process.env.MEDIA_DIR!

it('sends each reminder once, none lost and none stale, whoever is killed meanwhile', async () => {
  const args =
    '--messages 60 --workers 2 --kills 2 --kill-every 1500 --changes 6 --latency 200 --lease 9 --seconds 220'
  const report = await stressMessages({ options: optionsOf(args.split(' ')), databaseUrl, mediaDir })
  expect(report.problems).toEqual([])
  expect(report.proof.sent).toBe(54)
  expect(report.killed).toBe(2)
}, 280_000)
