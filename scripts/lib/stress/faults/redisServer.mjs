import { spawn } from 'node:child_process'
import { freePort } from '../../postgres/cluster.mjs'
import { waitUntil } from '../../processes.mjs'
import { stopLater } from '../../stopping.mjs'
import { Trouble } from '../../trouble.mjs'

/** A Redis that can be killed, started again on its port, and frozen. Null where there is none on this machine. */
export async function redisServer() {
  const port = await freePort()
  let child
  let ended
  const kill = async () => {
    child.kill('SIGCONT')
    child.kill('SIGKILL')
    await ended
  }
  const start = async () => {
    child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
      stdio: 'ignore',
    })
    const own = child
    const missing = new Promise((resolve) => own.once('error', () => resolve('missing')))
    ended = Promise.race([missing, new Promise((resolve) => own.once('exit', resolve))])
    const up = waitUntil(() => answers(port), 15_000, 50)
    const first = await Promise.race([missing, up])
    if (first === 'missing') return false
    if (!first) throw new Trouble('Redis did not start.')
    return true
  }
  if (!(await start())) return null
  stopLater('', kill)
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    start,
    freeze: async () => void child.kill('SIGSTOP'),
    thaw: async () => void child.kill('SIGCONT'),
  }
}

async function answers(port) {
  const { default: net } = await import('node:net')
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.once('data', (data) => (socket.destroy(), resolve(data.toString().startsWith('+PONG'))))
    socket.once('error', () => resolve(false))
  })
}
