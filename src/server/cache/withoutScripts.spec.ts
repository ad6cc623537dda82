import { describe, expect, it } from 'vitest'
import { linksWithoutScripts, withoutScripts } from './withoutScripts'

const head =
  '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" href="/a.js"/><script nonce="abc" src="/a.js" async=""></script>'
const facts = '<script type="application/ld+json">{"@type":"Menu"}</script>'
const payload = '<script nonce="abc">self.__next_f.push([1,"the same once more"])</script>'
const page = (main: string) => `<head>${head}</head><body>${main}${facts}${payload}</body>`

describe('a page that says nothing on it moves', () => {
  it('is given out without scripts, and keeps its styles and what it tells machines', () => {
    expect(withoutScripts(page('<main id="content" data-still="">Negroni</main>'), 'abc')).toBe(
      `<head><link rel="stylesheet" href="/a.css"/></head><body><main id="content" data-still="">Negroni</main>${facts}</body>`,
    )
  })

  it('keeps its scripts where it does not say so, or only its text does', () => {
    for (const main of [
      '<main id="content">Negroni</main>',
      '<main id="content">&lt;main data-still&gt;</main>',
      '<main id="content"><p title="data-still">Negroni</p></main>',
    ])
      expect(withoutScripts(page(main), 'abc')).toBe(page(main))
  })

  it('keeps them where parts of it come later and have to be put in their places', () => {
    const late = page('<main data-still=""><!--$?--><template id="B:0"></template><!--/$--></main>')
    expect(withoutScripts(late, 'abc')).toBe(late)
  })

  it('has nobody fetch a script early either', () => {
    const header =
      '</a.woff2>; rel=preload; as="font"; crossorigin="", </a.js>; rel=preload; as="script", </a.css>; rel=preload; as="style"'
    expect(linksWithoutScripts(header)).toBe(
      '</a.woff2>; rel=preload; as="font"; crossorigin="", </a.css>; rel=preload; as="style"',
    )
  })
})
