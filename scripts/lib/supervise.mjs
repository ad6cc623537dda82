import { isStopping, stopAll, stopLater } from './stopping.mjs'

/** Stops the program with the rest; an end that nobody asked for ends everything, with exit code 1. */
export function supervise({ name, ended, stop }) {
  stopLater(name, stop)
  void ended.then(async (how) => {
    if (isStopping()) return
    console.error(
      `✗ The ${name} ended unexpectedly (${how}). Start again: nothing that was answered is lost.`,
    )
    await stopAll()
    process.exit(1)
  })
}
