const stoppers = []
let stopping

/**
 * Registers what has to be stopped at the end; the last one started is the first to stop. Without a name it goes quietly.
 * Gives a function that forgets it again, for what ends by itself.
 */
export function stopLater(name, stop) {
  const stopper = { name, stop }
  stoppers.push(stopper)
  return () => void stoppers.splice(stoppers.indexOf(stopper), 1)
}

/** Stops a tool that is still at work when the end comes, such as a build. */
export function stopWithUs(child) {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const forget = stopLater('', async () => {
    child.kill('SIGTERM')
    await ended
  })
  void ended.then(() => isStopping() || forget())
}

/** Stops everything in order, once; later calls wait for the same end. */
export function stopAll() {
  stopping ??= stopInOrder()
  return stopping
}

export const isStopping = () => stopping !== undefined

/** Ctrl-C, SIGTERM and the end of the npm that started us all stop in order and exit with 0. */
export function stopOnSignals() {
  const end = (signal) => {
    if (isStopping()) return
    console.log(`\n${signal}: stopping`)
    void stopAll().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal))
  watchNpm(() => end('npm is gone'))
}

async function stopInOrder() {
  for (const { name, stop } of [...stoppers].reverse()) {
    await stop().catch((error) => console.error(`✗ ${name} did not stop in order: ${error.message}`))
    if (name) console.log(`✓ ${name} stopped`)
  }
}

/** A killed npm cannot pass on a signal; its child is then adopted by another process. */
function watchNpm(onGone) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event || parent === 1) return
  setInterval(() => process.ppid !== parent && onGone(), 500).unref()
}
