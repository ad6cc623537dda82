import fc from 'fast-check'

// The same run every time, so that a change is judged by itself and not by the dice. `FUZZ_SEED=$RANDOM npm test` throws
// them; what fails prints its seed.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_121) })
