// Plain old syntax on purpose: this file must be readable by a Node.js that is too old for everything else.
const [major, minor] = process.versions.node.split('.').map(Number)
const isRecentEnough = major > 20 || (major === 20 && minor >= 19)

/**
 * Starts a command once the Node.js version is known to be good enough.
 * Anything that goes wrong ends as one sentence on stderr and exit code 1, never as a stack trace.
 */
export function launch(load) {
  if (!isRecentEnough) {
    console.error('✗ Eliksir needs Node.js 20.19 or newer, this is ' + process.versions.node + '.')
    process.exit(1)
  }
  load()
    .then(function (command) {
      const args = process.argv.slice(2)
      return import('./usage.mjs').then(function (usage) {
        return usage.saysUsage(command, args) ? undefined : command.run(args)
      })
    })
    .catch(function (error) {
      return import('./trouble.mjs').then(function (trouble) {
        trouble.report(error)
        process.exit(1)
      })
    })
}
