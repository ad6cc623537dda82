import { performance } from 'node:perf_hooks'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { requireDisk } from '../lib/disk.mjs'
import { build, isBuilt } from '../lib/build.mjs'
import { seconds, step } from '../lib/say.mjs'
import { stopAll, stopLater, stopOnSignals } from '../lib/stopping.mjs'
import { report, Trouble } from '../lib/trouble.mjs'
import { forgetSettings } from '../lib/testing/forgetSettings.mjs'
import { runPlaywright } from '../lib/testing/playwright.mjs'
import { startTestCluster } from '../lib/testing/testCluster.mjs'
import { lineCoverage, runVitest } from '../lib/testing/vitest.mjs'

const leastCoverage = 80 // percent of lines
const kinds = ['unit', 'int', 'e2e']

/**
 * Every test, or `unit`, `int` or `e2e` with an optional filter. Nothing is needed and nothing of yours is touched:
 * PostgreSQL, database, server and browser profile are made for the occasion. The last line is `N passed, N failed`.
 */
export async function run([kind, ...filters]) {
  const startedAt = performance.now()
  const wanted = kinds.includes(kind) ? [kind] : kinds
  const filter = kinds.includes(kind) ? filters : [kind, ...filters].filter(Boolean)
  const isWhole = wanted.length === kinds.length && filter.length === 0
  stopOnSignals()

  const result = await runKinds({ wanted, filter, isWhole }).catch((error) => {
    report(error)
    return { passed: 0, failed: 1, failures: [] }
  })
  await stopAll()
  // Once more at the end, where a reader of a long log looks first.
  for (const failure of result.failures) console.log(`✗ ${failure}`)
  console.log(`Took ${seconds(performance.now() - startedAt)}`)
  console.log(`${result.passed} passed, ${result.failed} failed`)
  process.exit(result.failed > 0 || result.isThinlyCovered ? 1 : 0)
}

async function runKinds({ wanted, filter, isWhole }) {
  await step('Disk', requireDisk)
  await ensureDependencies()
  forgetSettings()

  const needsProduct = wanted.includes('int') || wanted.includes('e2e')
  if (needsProduct) await ensureBuild()
  const cluster = needsProduct ? await startCluster() : undefined

  const total = { passed: 0, failed: 0, failures: [] }
  const inVitest = wanted.filter((kind) => kind !== 'e2e')
  if (inVitest.length > 0)
    add(total, await runVitest({ projects: inVitest, filter, cluster, hasCoverage: isWhole }))
  if (wanted.includes('e2e')) add(total, await runPlaywright({ filter, cluster }))
  return isWhole ? { ...total, isThinlyCovered: isThinlyCovered() } : total
}

async function ensureBuild() {
  if (isBuilt()) return
  console.log('… Building, about a minute')
  await step('Built', build)
}

async function startCluster() {
  let cluster
  await step('Test database is migrated and seeded', async () => {
    cluster = await startTestCluster()
  })
  stopLater('test database', cluster.stop)
  return cluster
}

function add(total, { passed, failed, failures }) {
  total.passed += passed
  total.failed += failed
  total.failures.push(...failures)
}

function isThinlyCovered() {
  const percent = lineCoverage()
  if (percent === undefined) {
    report(new Trouble('The coverage was not measured.'))
    return true
  }
  console.log(`Line coverage ${percent.toFixed(1)} % (at least ${leastCoverage} %)`)
  return percent < leastCoverage
}
