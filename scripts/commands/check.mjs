import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { ensureDependencies } from '../lib/dependencies.mjs'
import { root } from '../lib/paths.mjs'
import { seconds } from '../lib/say.mjs'
import { Trouble } from '../lib/trouble.mjs'

const sources = ['collections', 'globals', 'hooks', 'src', 'payload.config.ts']
const eslint = ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']

/** Two lanes for two cores; the slow ones, types and lint, start first and side by side. */
const lanes = [
  [
    ['lint', eslint],
    ['unit tests', ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter=dot']],
  ],
  [
    ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
    [
      'imports point down',
      [
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        ...sources,
      ],
    ],
    ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ],
]

/** Format, lint, import direction, types and unit tests: everything that needs no database. */
export async function run() {
  await ensureDependencies()
  const results = await Promise.all(lanes.map(runLane))
  const failed = results.flat().filter((name) => name !== undefined)
  if (failed.length > 0) throw new Trouble(`Not in order: ${failed.join(', ')}.`)
}

async function runLane(lane) {
  const failed = []
  for (const [name, args] of lane) failed.push((await runOne(name, args)) ? undefined : name)
  return failed
}

/** Prints the output of one check in one piece, and only when it has something to complain about. */
function runOne(name, args) {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const env = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.once('exit', (code) => {
      const isFine = code === 0
      if (!isFine) console.log(output.trimEnd())
      console.log(`${isFine ? '✓' : '✗'} ${name} (${seconds(performance.now() - startedAt)})`)
      resolve(isFine)
    })
  })
}
