import fs from 'node:fs'
import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { createDatabase, withClient } from '../lib/postgres/cluster.mjs'
import { step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { layReminders } from '../lib/stress/messages/ground.mjs'
import { startProvider } from '../lib/stress/messages/provider.mjs'
import { crewOf } from '../lib/stress/messages/workers.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { report, Trouble } from '../lib/trouble.mjs'

/** As many as one round of sending has in hand at once. */
const atOnce = 16
const latencyMs = 50
/** The heap that Node.js gives itself in the container of a worker (`infra/k8s/components/workers`); without a limit it tidies up late. */
const heapMb = 384
/** How much more memory the last third may take than the first. */
const mostGrowth = 1.25

/**
 * Messages a second through one worker with a provider that answers in 50 ms, beside a bare loop that hands the same number
 * of equally large messages to the same provider in the same run; and the worker's memory while it sends.
 * `npm run bench:messages -- --messages 50000 --seconds 1200 --json`
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await bench({
    messages: numberAfter(args, '--messages', 50_000),
    seconds: numberAfter(args, '--seconds', 1200),
    isJson: args.includes('--json'),
  }).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function bench({ messages, seconds, isJson }) {
  await ensureDependencies()
  forgetSettings()
  let cluster
  await step('Database with the demo bar', async () => {
    cluster = await startTestCluster()
  })
  stopLater('database', () => cluster.stop())
  await createDatabase(cluster.adminUrl, 'messages', { template: cluster.template })
  const databaseUrl = cluster.urlOf('messages')
  await step(`${messages.toLocaleString('en')} reminders due`, () =>
    withClient(databaseUrl, (client) => layReminders(client, { messages })),
  )
  const provider = await startProvider({ latencyMs, isRemembering: false })
  stopLater('', provider.stop)

  const reference = await bareLoop(provider.url, 10)
  const before = provider.tally.taken
  const crew = await crewOf({ databaseUrl, mediaDir: cluster.mediaDir, providerUrl: provider.url, heapMb })
  const worker = crew.start()
  await withClient(databaseUrl, (client) =>
    client.query(`insert into payload_jobs (task_slug, queue) values ('sendDueMessages', 'reminders')`),
  )
  const sent = () => provider.tally.taken - before
  while (sent() === 0 && worker.exitCode === null) await pause(50)
  if (worker.exitCode !== null) throw new Trouble(`The worker ended at once.\n${crew.complaints()}`)

  const startedAt = performance.now()
  const samples = []
  let last = { at: startedAt, sent: sent() }
  while (sent() < messages && performance.now() - startedAt < seconds * 1000 && worker.exitCode === null) {
    await pause(Math.min(5_000, 1000 + messages / 10))
    const now = { at: performance.now(), sent: sent() }
    const perSecond = (1000 * (now.sent - last.sent)) / (now.at - last.at)
    samples.push({ sent: now.sent, perSecond, rssMb: rssOf(worker.pid) })
    last = now
    if (!isJson) printSample(samples.at(-1))
  }
  const tookMs = performance.now() - startedAt
  const done = sent()
  await crew.stop()

  const third = Math.max(1, Math.floor(samples.length / 3))
  const growth = median(samples.slice(-third)) / median(samples.slice(0, third))
  const perSecond = (1000 * done) / tookMs
  const result = { messages, done, perSecond, reference, ratio: perSecond / reference, growth, samples }
  if (isJson) console.log(JSON.stringify(result))
  else print(result)
  return done >= messages && growth <= mostGrowth ? 0 : 1
}

/** The same concurrency without a database, a template or a second thought. */
async function bareLoop(url, seconds) {
  const body = JSON.stringify({
    to: 'guest@example.com',
    subject: 'Subject',
    html: 'x'.repeat(12_000),
    text: 'x'.repeat(900),
  })
  const until = performance.now() + seconds * 1000
  const startedAt = performance.now()
  let count = 0
  const one = async () => {
    while (performance.now() < until) {
      count += 1
      const headers = { 'content-type': 'application/json', 'idempotency-key': `bare-${count}` }
      const answer = await fetch(`${url}/emails`, { method: 'POST', headers, body })
      await answer.json()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return (1000 * count) / (performance.now() - startedAt)
}

const rssOf = (pid) => {
  const [, kb] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kb ?? 0) / 1024
}

const median = (samples) =>
  samples.map(({ rssMb }) => rssMb).sort((a, b) => a - b)[Math.floor(samples.length / 2)]

const printSample = ({ sent, perSecond, rssMb }) =>
  console.log(
    `${String(sent).padStart(7)} sent ${perSecond.toFixed(0).padStart(5)} a second ${rssMb.toFixed(0).padStart(5)} MB`,
  )

function print({ messages, done, perSecond, reference, ratio, growth }) {
  console.log(
    `\nOne worker, ${atOnce} messages at once, a provider that answers in ${latencyMs} ms, ${cpus().length} cores`,
  )
  console.log(
    `${done.toLocaleString('en')} of ${messages.toLocaleString('en')} messages: ${perSecond.toFixed(0)} a second`,
  )
  console.log(
    `A bare loop of the same concurrency: ${reference.toFixed(0)} a second; ratio ${ratio.toFixed(2)}`,
  )
  console.log(
    `${growth <= mostGrowth ? '✓' : '✗'} memory of the last third is ${growth.toFixed(2)} times that of the first`,
  )
  if (done < messages) console.log('✗ not everything was sent in time')
}

function numberAfter(args, name, otherwise) {
  const value = Number(args[args.indexOf(name) + 1])
  return args.includes(name) && value > 0 ? value : otherwise
}
