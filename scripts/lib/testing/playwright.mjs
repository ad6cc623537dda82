import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findBrowser } from '../browser.mjs'
import { bundle } from '../build.mjs'
import { inRoot } from '../paths.mjs'
import { createDatabase, freePort } from '../postgres/cluster.mjs'
import { startProgram, waitUntilReady } from '../programs.mjs'
import { step } from '../say.mjs'
import { stopLater } from '../stopping.mjs'
import { runTool } from './runTool.mjs'
import { testEnvironment } from './testCluster.mjs'

/** Serves the production build on a clone of the template and follows people through it in Chromium. */
export async function runPlaywright({ filter, cluster }) {
  if (!hasTests()) return { passed: 0, failed: 0, failures: [] }
  let browser
  await step('Browser', async () => {
    browser = await findBrowser()
    return { remark: `Browser is ${browser}` }
  })
  const databaseUrl = await cloneFor(cluster)
  const baseUrl = await serve({ cluster, databaseUrl })

  const report = path.join(os.tmpdir(), `eliksir-playwright-${process.pid}.json`)
  const env = {
    BASE_URL: baseUrl,
    DATABASE_URL: databaseUrl,
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_REPORT: report,
    TZ: 'UTC',
  }
  const exitCode = await runTool(['node_modules/@playwright/test/cli.js', 'test', ...filter], env)
  const counts = readCounts(report)
  fs.rmSync(report, { force: true })
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function hasTests() {
  const folder = inRoot('tests', 'e2e')
  return (
    fs.existsSync(folder) &&
    fs.readdirSync(folder, { recursive: true }).some((name) => name.endsWith('.e2e.spec.ts'))
  )
}

async function cloneFor(cluster) {
  await createDatabase(cluster.adminUrl, 'e2e', { template: cluster.template })
  return cluster.urlOf('e2e')
}

async function serve({ cluster, databaseUrl }) {
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const mediaDir = fs.mkdtempSync(path.join(os.tmpdir(), 'eliksir-e2e-media-'))
  fs.cpSync(cluster.mediaDir, mediaDir, { recursive: true })
  const logFile = path.join(inRoot('test-results'), 'server.log')
  fs.mkdirSync(path.dirname(logFile), { recursive: true })
  fs.writeFileSync(logFile, '')

  const env = {
    ...testEnvironment({ databaseUrl, mediaDir }),
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    SERVER_URL: baseUrl,
    METRICS_PORT: '0',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_FACTOR: '100',
    TZ: 'UTC',
  }
  await step('Server of the production build', async () => {
    const server = startProgram({ name: 'server', args: [bundle('server')], env, logFile, isRecorded: false })
    stopLater('server', async () => {
      await server.stop()
      fs.rmSync(mediaDir, { recursive: true, force: true })
    })
    await waitUntilReady(server, `http://127.0.0.1:${port}/readyz`, { logFile })
  })
  await step('Worker, for what is mailed', () => {
    const workerLog = path.join(inRoot('test-results'), 'worker.log')
    fs.writeFileSync(workerLog, '')
    const args = [bundle('worker')]
    const worker = startProgram({ name: 'worker', args, env, logFile: workerLog, isRecorded: false })
    stopLater('worker', () => worker.stop())
  })
  return baseUrl
}

/** Errors outside of a test, such as a file that does not load, count as well. */
function readCounts(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, failures: ['playwright left no report'] }
  const { stats, errors, suites } = JSON.parse(fs.readFileSync(report, 'utf8'))
  const failures = [...errors.map(({ message }) => message), ...suites.flatMap(failedIn)]
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, failures }
}

function failedIn({ specs = [], suites = [] }) {
  return [
    ...specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `tests/e2e/${file}:${line} › ${title}`),
    ...suites.flatMap(failedIn),
  ]
}
