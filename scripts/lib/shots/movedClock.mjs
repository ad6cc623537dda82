import { moveClock } from './moveClock.mjs'

// Preloaded into the programs of an evening that is not now.
moveClock(Number(process.env.CLOCK_AHEAD_MS))
