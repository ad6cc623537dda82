import { chromium } from '@playwright/test'
import { auditOnce, categories, median } from '../lib/audit/lighthouse.mjs'
import { openProduct } from '../lib/audit/openProduct.mjs'
import { scriptsOf } from '../lib/audit/ownScripts.mjs'
import { inLanguages, sitePages } from '../lib/audit/sitePages.mjs'
import { findBrowser } from '../lib/browser.mjs'
import { freePort } from '../lib/postgres/cluster.mjs'
import { stopAll, stopOnSignals } from '../lib/stopping.mjs'
import { report } from '../lib/trouble.mjs'

const least = 95
const most = { lcpMs: 1500, cls: 0.02, ownKb: 30 }

/**
 * Lighthouse on a phone for the pages that stand for the site, in both languages, the production build over the demo bar;
 * the median of three, as a table. Ends with 1 when a score is below 95, or LCP, CLS or our own scripts on the menu too much.
 * `npm run audit:pages -- --runs 1 --only menu,reserve --languages pl`
 */
export async function run(args) {
  stopOnSignals()
  const exitCode = await audit({
    runs: Number(after(args, '--runs') ?? 3),
    only: after(args, '--only')?.split(',') ?? null,
    languages: after(args, '--languages')?.split(',') ?? ['pl', 'en'],
  }).catch((error) => {
    report(error)
    return 1
  })
  await stopAll()
  process.exit(exitCode)
}

const after = (args, name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)

async function audit({ runs, only, languages }) {
  const product = await openProduct('audit')
  const pages = inLanguages(await sitePages(product.url)).filter(
    ({ name, language }) => (!only || only.includes(name)) && languages.includes(language),
  )
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [
      `--remote-debugging-port=${port}`,
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-quic',
    ],
  })
  const rows = []
  try {
    for (const { name, language, path } of pages) {
      const url = `${product.url}${path}`
      await fetch(url) // as it comes from the cache, which is how guests get it
      const readings = []
      for (let round = 0; round < runs; round += 1) readings.push(await auditOnce(url, port))
      const row = { page: `${name} ${language}`, ...median(readings) }
      rows.push(row)
      print(row)
    }
  } finally {
    await browser.close()
  }
  const scripts = await scriptsOf(`${product.url}/pl/menu`)
  console.log(
    `\nScripts on the menu, brotli: ${kb(scripts.all)} kB in all, ${kb(scripts.own)} kB of them our own (at most ${most.ownKb})`,
  )
  const bad = rows.filter((row) => !isGood(row))
  for (const { page, problems } of rows)
    if (problems.length > 0) console.log(`${page}: ${problems.join(', ')}`)
  console.log(bad.length === 0 ? 'Every page holds.' : `Below: ${bad.map(({ page }) => page).join(', ')}`)
  return bad.length === 0 && scripts.own <= most.ownKb * 1024 ? 0 : 1
}

const isGood = (row) =>
  categories.every((name) => row[name] >= least) && row.lcpMs <= most.lcpMs && row.cls <= most.cls

let hasHead = false
function print({ page, lcpMs, cls, tbtMs, ...scores }) {
  if (!hasHead) {
    console.log(`\n${'page'.padEnd(14)}  perf  a11y  best   seo     LCP    CLS    TBT`)
    hasHead = true
  }
  const numbers = categories.map((name) => String(scores[name]).padStart(4))
  console.log(
    `${page.padEnd(14)}  ${numbers.join('  ')}  ${String(Math.round(lcpMs)).padStart(5)}  ${cls.toFixed(3)}  ${String(Math.round(tbtMs)).padStart(5)}`,
  )
}

const kb = (bytes) => (bytes / 1024).toFixed(1)
