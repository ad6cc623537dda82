import fs from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { openProduct } from '../lib/audit/openProduct.mjs'
import { inLanguages, otherPages, sitePages } from '../lib/audit/sitePages.mjs'
import { findBrowser } from '../lib/browser.mjs'
import { inData } from '../lib/paths.mjs'
import { stopAll, stopOnSignals } from '../lib/stopping.mjs'
import { report } from '../lib/trouble.mjs'

const widths = { 390: 844, 820: 1180, 1440: 900 }

/**
 * `npm run shots [name…]`: every public page at three widths, in both languages and both themes, as pictures to look at one
 * by one; with names only those pages. `--url http://…` takes them of a site that runs already.
 */
export async function run(args) {
  stopOnSignals()
  const at = args.indexOf('--url')
  const running = at >= 0 ? args[at + 1] : null
  const names = at >= 0 ? args.toSpliced(at, 2) : args
  const exitCode = await take({ names, running }).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

async function take({ names, running }) {
  const url = running ?? (await openProduct('shots')).url
  const pages = inLanguages({ ...(await sitePages(url)), ...otherPages }).filter(
    ({ name }) => names.length === 0 || names.includes(name),
  )
  const folder = inData('shots')
  fs.mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  })
  let taken = 0
  try {
    for (const [width, height] of Object.entries(widths)) {
      for (const colorScheme of ['dark', 'light']) {
        const context = await browser.newContext({
          viewport: { width: Number(width), height },
          colorScheme,
          reducedMotion: 'reduce',
        })
        const page = await context.newPage()
        for (const { name, language, path: address } of pages) {
          await page.goto(`${url}${address}`, { waitUntil: 'networkidle' })
          await page.evaluate(seeAllPictures)
          const file = path.join(folder, `${name}-${language}-${width}-${colorScheme}.png`)
          await page.screenshot({ path: file, fullPage: true })
          taken += 1
        }
        await context.close()
      }
    }
  } finally {
    await browser.close()
  }
  console.log(`${taken} pictures in ${folder}`)
  return 0
}

/** Pictures come when one scrolls to them. */
async function seeAllPictures() {
  for (const image of document.querySelectorAll('img')) image.loading = 'eager'
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
}
