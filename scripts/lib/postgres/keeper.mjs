// Holds one PostgreSQL and ends with the program that asked for it: when that program goes away, even by kill -9,
// the channel to it closes and PostgreSQL is shut down in order. Started by cluster.mjs, never by hand.
import { spawn } from 'node:child_process'

const { program, args, account } = JSON.parse(process.argv[2])
const postgres = spawn(program, args, {
  ...account,
  cwd: '/',
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
})

postgres.once('error', () => process.exit(1))
postgres.once('exit', (code) => process.exit(code ?? 1))
process.send?.({ pid: postgres.pid })

// SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, what was committed is on disk.
const stop = () => postgres.kill('SIGINT')
process.once('disconnect', stop)
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
process.on('message', (message) => message === 'stop' && stop())
