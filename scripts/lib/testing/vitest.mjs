import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inRoot, root } from '../paths.mjs'
import { runTool } from './runTool.mjs'

const coverageSummary = inRoot('coverage', 'coverage-summary.json')

/** Runs unit and integration tests in one go, so that their coverage adds up. Gives `{ passed, failed, failures }`. */
export async function runVitest({ projects, filter, cluster, hasCoverage }) {
  const report = path.join(os.tmpdir(), `eliksir-vitest-${process.pid}.json`)
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  args.push(...projects.flatMap((name) => ['--project', name]), ...filter)
  if (hasCoverage) args.push('--coverage')
  else args.push('--passWithNoTests')
  if (hasCoverage) fs.rmSync(coverageSummary, { force: true })

  const given = cluster && {
    adminUrl: cluster.adminUrl,
    template: cluster.template,
    mediaDir: cluster.mediaDir,
  }
  const exitCode = await runTool(args, given ? { ELIKSIR_TEST_CLUSTER: JSON.stringify(given) } : {})
  const counts = readCounts(report)
  fs.rmSync(report, { force: true })
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** Percent of lines of the last run with coverage. */
export function lineCoverage() {
  if (!fs.existsSync(coverageSummary)) return undefined
  return JSON.parse(fs.readFileSync(coverageSummary, 'utf8')).total.lines.pct
}

/** A file that could not be loaded has no failed test of its own and counts as one. */
function readCounts(report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, failures: ['vitest left no report'] }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(report, 'utf8'))
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failures = [
    ...broken.map(({ name, message }) => `${path.relative(root, name)}: ${firstLines(message)}`),
    ...testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(
          (test) =>
            `${path.relative(root, name)} › ${test.fullName}: ${firstLines(test.failureMessages.join('\n'))}`,
        ),
    ),
  ]
  return { passed: numPassedTests, failed: numFailedTests + broken.length, failures }
}

const firstLines = (message) => (message ?? '').slice(0, 400)
