import { duel } from '../measure.mjs'
import { startStaticPage } from '../servers.mjs'

/**
 * The menu page from memory beside a static page of Next that shows the same words and drawings, in turns: as it is, and with
 * gzip, which is what browsers ask for. `ratio` above 1 is how many times more of ours are answered.
 */
export async function besideStatic({ product, connections, seconds }) {
  const menu = await fetch(`${product.url}/pl/menu`)
  const html = (await menu.text()).replace(/^[\s\S]*?<main[^>]*>/, '').replace(/<\/main>[\s\S]*$/, '')
  const page = await startStaticPage(html)
  const found = []
  for (const [kind, headers] of Object.entries({ plain: {}, gzip: { 'accept-encoding': 'gzip' } })) {
    const of = ({ url, cpuMs }) => ({ request: { url, headers }, cpuMs })
    found.push({
      kind,
      ...(await duel({
        title: `Menu page, ${kind}`,
        ours: of({ ...product, url: menu.url }),
        bare: of(page),
        connections,
        rounds: 3,
        seconds,
      })),
    })
  }
  await page.stop()
  return found
}
