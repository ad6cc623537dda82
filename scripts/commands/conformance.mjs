import { ensureDependencies } from '../lib/dependencies.mjs'
import { readCases } from '../lib/conformance/cases.mjs'
import { startEngine } from '../lib/conformance/engine.mjs'
import { differences } from '../lib/conformance/match.mjs'
import { typescriptArgs } from '../lib/typescript.mjs'

/**
 * Asks an engine every case under `conformance/` and says where it differs; ours unless another is named.
 * `npm run conformance -- --engine "python3 engine.py" --only cancelling`. The last line is `N passed, N failed`.
 */
export async function run(args) {
  await ensureDependencies()
  const only = valueAfter(args, '--only') ?? ''
  const engine = startEngine(commandOf(valueAfter(args, '--engine')))
  const cases = readCases().filter(({ id }) => id.includes(only))

  const count = { passed: 0, failed: 0, unsupported: 0 }
  for (const one of cases) count[await try_(one, engine)] += 1
  engine.stop()
  if (count.unsupported > 0) console.log(`${count.unsupported} of ${cases.length} not asked: the engine does not answer such questions`) // prettier-ignore
  console.log(`${count.passed} passed, ${count.failed} failed`)
  process.exit(count.failed > 0 || count.passed === 0 ? 1 : 0)
}

async function try_({ id, title, given, ask, expect }, engine) {
  const { answer, error, unsupported } = await engine.ask({ id, given, ask })
  if (unsupported) return 'unsupported'
  const found = error ? [error] : differences(answer, expect)
  if (found.length === 0) return 'passed'
  console.log(`✗ ${id}: ${title}`)
  for (const difference of found.slice(0, 10)) console.log(`    ${difference}`)
  return 'failed'
}

function commandOf(engine) {
  if (!engine) return [process.execPath, ...typescriptArgs('conformance/engine/main.ts')]
  return process.platform === 'win32' ? ['cmd', '/c', engine] : ['sh', '-c', engine]
}

const valueAfter = (args, name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
