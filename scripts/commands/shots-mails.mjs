import fs from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../lib/browser.mjs'
import { inData } from '../lib/paths.mjs'
import { runNode, typescriptArgs } from '../lib/typescript.mjs'

/**
 * `npm run shots:mails [name…]`: every message as a picture, as Gmail's narrow column and a laptop show it, by day and by
 * night, in both languages; with names only those messages. For looking at them.
 */
export async function run(names) {
  const folder = inData('mails')
  fs.rmSync(folder, { recursive: true, force: true })
  await runNode(typescriptArgs('src/emails/testing/writeLetters.ts', folder), {
    title: 'Writing the messages',
  })

  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  try {
    const files = fs.readdirSync(folder).filter((file) => file.endsWith('.html'))
    const wanted = files.filter(
      (file) => names.length === 0 || names.some((name) => file.startsWith(`${name}-`)),
    )
    for (const colorScheme of ['light', 'dark']) {
      for (const width of [390, 700]) {
        const page = await browser.newPage({
          colorScheme,
          viewport: { width, height: 700 },
          deviceScaleFactor: 2,
        })
        for (const file of wanted) {
          await page.goto(`file://${path.join(folder, file)}`)
          const shot = `${path.basename(file, '.html')}-${width}-${colorScheme}.png`
          await page.screenshot({ path: path.join(folder, shot), fullPage: true })
        }
        await page.close()
      }
    }
    console.log(`${wanted.length * 4} pictures in ${folder}`)
  } finally {
    await browser.close()
  }
}
