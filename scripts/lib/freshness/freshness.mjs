import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { actsOf } from './acts.mjs'
import { newDice } from './dice.mjs'
import { openHouse } from './house.mjs'
import { newLedger } from './ledger.mjs'
import { addressesOf, compareWithTruth, startReaders } from './readers.mjs'

/** Milliseconds after a commit from which on nobody may be told what was before. */
const grace = 200

/**
 * Random acts on several processes with one database, strangers who read all the while, and the question after each round
 * whether memory says what the database says. `disturb(round)` may cut lines or restart PostgreSQL.
 * Gives `{ acts, byKind, answers, hits, looked, compared, stale }`.
 */
export async function freshness({
  urls,
  databaseUrl,
  acts,
  seed,
  atOnce = 4,
  readers = 4,
  disturb = (round) => Promise.resolve(round),
}) {
  const { pick, shuffled } = newDice(seed)
  const ledger = newLedger({ graceMs: grace })
  const house = await openHouse({ urls, databaseUrl })
  const addresses = addressesOf(house)
  const picture = () => {
    const background = { r: pick(shades), g: pick(shades), b: pick(shades) }
    return sharp({ create: { width: 64, height: 48, channels: 3, background } })
      .jpeg()
      .toBuffer()
  }
  const kinds = Object.entries(actsOf({ house, ledger, urls, pick, picture }))
  let isPaused = false
  const strangers = startReaders({ urls, addresses, ledger, pick, count: readers, isPaused: () => isPaused })

  const byKind = {}
  const failures = []
  let done = 0
  let compared = 0
  for (let round = 0; done < acts; round += 1) {
    const disturbance = disturb(round)
    const chosen = Array.from({ length: Math.min(atOnce, acts - done) }, () => pick(kinds))
    await Promise.all(
      chosen.map(async ([name, act]) => {
        try {
          await act()
          byKind[name] = (byKind[name] ?? 0) + 1
        } catch (error) {
          failures.push(`${name}: ${error.message}`)
        }
      }),
    )
    done += chosen.length
    await disturbance
    await pause(grace)
    isPaused = true
    compared += await compareWithTruth({ urls, paths: shuffled(addresses).slice(0, 4), ledger })
    isPaused = false
  }
  isPaused = true
  compared += await compareWithTruth({ urls, paths: addresses, ledger })
  await strangers.stop()
  await house.close()
  return {
    acts: done,
    byKind,
    failures,
    compared,
    looked: ledger.looked(),
    ...strangers.tally,
    stale: ledger.stale,
  }
}

const shades = Array.from({ length: 16 }, (_, step) => step * 16)
