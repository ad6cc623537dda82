import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { Trouble } from './trouble.mjs'

/**
 * Finds a Chromium that starts: CHROMIUM_PATH, Playwright's own, one of this machine, the one that came from npm;
 * as root on Debian the last resort is to install the distribution's.
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (starts(given)) return given
    throw new Trouble(`CHROMIUM_PATH names no Chromium that starts: ${given}.`)
  }
  for (const find of [playwrightsOwn, installed, fromNpm, fromDebian]) {
    const program = await find()
    if (program && starts(program)) return program
  }
  throw new Trouble(
    'There is no Chromium that starts on this machine: install one, or name it with CHROMIUM_PATH.',
  )
}

function starts(program) {
  const { status, stdout } = spawnSync(program, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  return status === 0 && /Chrom/.test(stdout)
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const program = chromium.executablePath()
  return program && fs.existsSync(program) ? program : undefined
}

function installed() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const apps = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  const places = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...apps]
  return places.find((place) => fs.existsSync(place))
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined
  console.log('… Installing Chromium from the distribution')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const isInstalled = apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
  return isInstalled ? '/usr/bin/chromium' : undefined
}
