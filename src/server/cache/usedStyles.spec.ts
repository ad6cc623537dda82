import { describe, expect, it } from 'vitest'
import { usedStyles } from './usedStyles'

const utilities = (rules: string) => `@layer utilities{${rules}}`

describe('of the utilities of a stylesheet', () => {
  it('a page gets those it uses, within their conditions too', () => {
    expect(
      usedStyles(
        utilities(
          '.mt-8{margin-top:2rem}.mt-9{margin-top:3rem}@media (width>=40rem){.sm\\:mt-8{margin-top:1rem}.sm\\:mt-9{margin-top:0}}@media print{.no-print{display:none}}',
        ),
        '<p class="mt-8 sm:mt-8">',
      ),
    ).toBe(utilities('.mt-8{margin-top:2rem}@media (width>=40rem){.sm\\:mt-8{margin-top:1rem}}'))
  })

  it('names are read as the page and the sheet write them', () => {
    const rule = ".\\[\\&\\>li\\]\\:content-\\[\\'a\\'\\]>li{color:red}"
    expect(usedStyles(utilities(rule), '<p class="[&amp;&gt;li]:content-[&#x27;a&#x27;]">')).toBe(
      utilities(rule),
    )
  })

  it('one that names a class of the page among others stays whole, as does one that names none', () => {
    const rules = '.a,.b{color:red}.group:hover .c{color:red}:root{color:red}'
    expect(usedStyles(utilities(rules), '<p class="b">')).toBe(utilities('.a,.b{color:red}:root{color:red}'))
  })

  it('braces in strings end nothing', () => {
    const rules = '.a:after{content:"}{"}.b{color:red}'
    expect(usedStyles(utilities(rules), '<p class="a">')).toBe(utilities('.a:after{content:"}{"}'))
  })
})

it('everything else in the sheet stays as it is', () => {
  const sheet =
    '@charset "utf-8";@layer base{.x{color:red}}@font-face{font-family:a;src:url(a)}@property --b{syntax:"*";inherits:false}.x{color:red}'
  expect(usedStyles(sheet, '<p>')).toBe(sheet)
})
