import { describe, expect, it } from 'vitest'
import { withFewerScripts } from './withFewerScripts'

const head =
  '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" href="/a.js"/><script nonce="abc" src="/a.js" async=""></script>'
const facts = '<script type="application/ld+json">{"@type":"Menu"}</script>'
const payload = '<script nonce="abc">self.__next_f.push([1,"the same once more"])</script>'
const page = (main: string) => `<head>${head}</head><body>${main}${facts}${payload}</body>`

describe('a page that says nothing on it moves', () => {
  it('is given out without scripts, and keeps its styles and what it tells machines', () => {
    expect(withFewerScripts(page('<main id="content" data-still="">Negroni</main>'), 'abc')).toBe(
      `<head><link rel="stylesheet" href="/a.css"/></head><body><main id="content" data-still="">Negroni</main>${facts}</body>`,
    )
  })

  it('has them wait until the page was seen where it does not say so, or only its text does', () => {
    for (const main of [
      '<main id="content">Negroni</main>',
      '<main id="content">&lt;main data-still&gt;</main>',
      '<main id="content"><p title="data-still">Negroni</p></main>',
    ]) {
      const given = withFewerScripts(page(main), 'abc')
      expect(given).toContain(main)
      expect(given).toContain(payload)
      expect(given).toContain(facts)
      expect(given).not.toMatch(/ src="|as="script"/)
      expect(given).toMatch(
        /<script nonce="abc">addEventListener\("load",.*\["\/a\.js"\].*<\/script><\/body>$/,
      )
    }
  })

  it('keeps them where parts of it come later and have to be put in their places', () => {
    const late = page('<main data-still=""><!--$?--><template id="B:0"></template><!--/$--></main>')
    expect(withFewerScripts(late, 'abc')).toBe(late)
  })
})
