// Preloaded into the programs that `up` starts: when `up` is gone, even by kill -9, the channel to it closes and the
// program stops as it would on SIGTERM.
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
