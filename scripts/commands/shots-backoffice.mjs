import fs from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../lib/browser.mjs'
import { inData } from '../lib/paths.mjs'
import { arrangeEvening } from '../lib/shots/arrangeEvening.mjs'
import { backofficeViews } from '../lib/shots/backofficeViews.mjs'
import { contactSheet } from '../lib/shots/contactSheet.mjs'
import { moveClock } from '../lib/shots/moveClock.mjs'
import { openEvening } from '../lib/shots/openEvening.mjs'
import { stopAll, stopOnSignals } from '../lib/stopping.mjs'
import { report, Trouble } from '../lib/trouble.mjs'

const heights = { 390: 844, 820: 1180, 1440: 900 }
const languages = ['pl', 'en']
const themes = ['dark', 'light']
const folder = inData('backoffice')

/**
 * `npm run shots:backoffice [-- name…]`: every screen of the backoffice on a Saturday at 20:41, at three widths, in both
 * languages and both themes, and for each a contact sheet of the twelve; with names only those (a name ending in `-` stands
 * for all that begin so). `--serve` only serves that evening and tells its address, `--url http://…` takes the pictures there.
 * `--looks pl-dark,en-light` and `--widths 390,820` leave the other variants as they are.
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await take(args).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

const after = (args, name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)

async function take(args) {
  const options = ['--url', '--looks', '--widths']
  const names = args.filter((word, at) => !word.startsWith('--') && !options.includes(args[at - 1]))
  const url = after(args, '--url') ?? (await openEvening()).url
  if (args.includes('--serve')) {
    console.log(`${url}, until Ctrl-C`)
    await new Promise(() => {})
  }
  const views = backofficeViews.filter(({ name }) => isWanted(name, names))
  if (views.length === 0) throw new Trouble(`There is no screen called ${names.join(', ')}.`)
  const looks = languages.flatMap((language) => themes.map((theme) => ({ language, theme })))
  const wanted = after(args, '--looks')?.split(',')
  const widths = after(args, '--widths')?.split(',').map(Number) ?? Object.keys(heights).map(Number)

  fs.mkdirSync(folder, { recursive: true })
  const evening = await arrangeEvening(url)
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  })
  const missed = []
  try {
    const work = looks
      .filter(({ language, theme }) => !wanted || wanted.includes(`${language}-${theme}`))
      .flatMap((look) => widths.map((width) => ({ ...look, width })))
    for (const look of work) missed.push(...(await photograph({ browser, url, evening, views, look })))
  } finally {
    await browser.close()
  }
  for (const { name } of views) await layOut(name)
  missed.forEach((sentence) => console.log(`✗ ${sentence}`))
  console.log(`Pictures and contact sheets of ${views.length} screens in ${folder}`)
  return missed.length === 0 ? 0 : 1
}

const isWanted = (name, names) =>
  names.length === 0 || names.some((one) => name === one || (one.endsWith('-') && name.startsWith(one)))

/** All views as one person after the other sees them on one device. Gives what could not be taken, a sentence each. */
async function photograph({ browser, url, evening, views, look }) {
  const { language, theme, width } = look
  const missed = []
  const contexts = new Map()
  const open = async (role) => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width, height: heights[width] },
      colorScheme: theme,
      reducedMotion: 'reduce',
      hasTouch: width < 1000,
      locale: language === 'pl' ? 'pl-PL' : 'en-GB',
      timezoneId: 'Europe/Warsaw',
      storageState: role ? evening.sessions[role] : undefined,
    })
    await context.addInitScript(moveClock, evening.aheadMs)
    await context.addCookies([
      { name: 'eliksir-lng', value: language, url },
      { name: 'eliksir-theme', value: theme, url },
    ])
    return context
  }
  for (const view of views) {
    const { name, role, path: address, wait, act, isWhole, isAlone, widths } = view
    if (widths && !widths.includes(width)) continue
    if (!isAlone && !contexts.has(role)) contexts.set(role, await open(role))
    const context = isAlone ? await open(role) : contexts.get(role)
    const page = await context.newPage()
    try {
      await page.goto(`/admin${withIds(address, evening.ids)}`)
      await page.locator(wait).first().waitFor({ timeout: 30_000 })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await act?.(page, evening.parties, language)
      await page.waitForTimeout(300)
    } catch (error) {
      missed.push(`${name} ${language} ${theme} ${width}: ${error.message.split('\n')[0]}`)
    }
    await page.screenshot({ path: fileOf(name, look), fullPage: Boolean(isWhole) })
    await page.close()
    if (isAlone) await context.close()
  }
  for (const context of contexts.values()) await context.close()
  return missed
}

const withIds = (address, ids) => address.replace(/\{(\w+)\}/, (_, name) => ids[name])

const fileOf = (name, { language, theme, width }) =>
  path.join(folder, `${name}-${language}-${theme}-${width}.png`)

/** A row for each look, its widths side by side; what was not taken is left out. */
async function layOut(name) {
  const rows = languages
    .flatMap((language) => themes.map((theme) => ({ language, theme })))
    .map(({ language, theme }) =>
      Object.keys(heights)
        .map((width) => ({
          file: fileOf(name, { language, theme, width }),
          title: `${name} ${width} ${language} ${theme}`,
        }))
        .filter(({ file }) => fs.existsSync(file)),
    )
    .filter((row) => row.length > 0)
  if (rows.length === 0) return
  fs.mkdirSync(path.join(folder, 'sheets'), { recursive: true })
  await contactSheet({ rows, scale: 0.5, tallest: 1800, to: path.join(folder, 'sheets', `${name}.png`) })
}
