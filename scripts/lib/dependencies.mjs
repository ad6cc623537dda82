import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { inRoot, root } from './paths.mjs'
import { step } from './say.mjs'
import { Trouble } from './trouble.mjs'

/** Installs exactly what package-lock.json names, development tools included, unless it is there already. */
export async function ensureDependencies() {
  if (areInstalled()) return step('Dependencies are installed', () => {})
  console.log('… Installing the locked dependencies, the first time takes a minute or more')
  await step('Dependencies installed', () => {
    const { command, args } = npm()
    const options = [
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]
    // A NODE_ENV of production in the shell would leave the build tools out.
    const env = { ...process.env, NODE_ENV: 'development' }
    const result = spawnSync(command, [...args, ...options], {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (result.error)
      throw new Trouble(`npm could not be started (${result.error.code}): install it beside Node.js.`)
    if (result.status !== 0)
      throw new Trouble('npm could not install the dependencies: its own message stands above.')
  })
}

/** Compares the lock file with npm's record of what lies in node_modules. */
function areInstalled() {
  const wanted = readPackages(inRoot('package-lock.json'))
  const present = readPackages(inRoot('node_modules', '.package-lock.json'))
  if (!wanted) throw new Trouble('package-lock.json is missing or broken: restore it with git.')
  if (!present) return false
  return Object.entries(wanted).every(
    ([folder, entry]) => folder === '' || !isForHere(entry) || present[folder]?.version === entry.version,
  )
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages
  } catch {
    return undefined // absent or cut off in the middle: both mean "install"
  }
}

/** Optional packages exist for many platforms, npm installs those of this machine. */
function isForHere({ optional, devOptional, peer, os, cpu, libc }) {
  if (libc) return false // known to npm alone; the package for the other C library would look like a gap
  if (os || cpu) return matches(os, process.platform) && matches(cpu, process.arch)
  return !optional && !devOptional && !peer
}

const matches = (list, name) => !list || list.includes(name)

/** The npm that runs us, else the one on the path. */
function npm() {
  const script = process.env.npm_execpath
  return script && /npm-cli\.[cm]?js$/.test(script)
    ? { command: process.execPath, args: [script] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] }
}
