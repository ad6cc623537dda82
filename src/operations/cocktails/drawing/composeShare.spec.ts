import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { specOf } from '@/operations/demo/specOf'
import { composeShare, type Shared } from './composeShare'

const shared = (changes: Partial<Shared> = {}): Shared => ({
  drinks: [specOf('negroni')],
  heading: 'Eliksir · Warszawa',
  title: 'Negroni',
  line: 'gorzkie, korzenne, pomarańczowe',
  ...changes,
})

describe('the picture of a shared link', () => {
  it.each([
    ['one drink', shared()],
    ['a shelf of drinks', shared({ drinks: ['aviation', 'negroni', 'paloma'].map((slug) => specOf(slug)) })],
    ['a house without drinks or words', shared({ drinks: [], heading: '', line: null })],
    ['a name that is far too long', shared({ title: 'Żółć '.repeat(40), line: 'ą'.repeat(300) })],
    ['a name that looks like markup', shared({ title: '<b>Dark & "Stormy"</b>\u0000', line: '<i>' })],
    ['a word that does not fit a line', shared({ title: 'Konstantynopolitańczykowianeczka'.repeat(2) })],
  ])('is 1200 by 630 and light for %s', async (_, what) => {
    const picture = await composeShare(what)
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(picture.length).toBeLessThan(300_000)
  })

  it('says its words in our own letters: another name gives another picture, the same gives the same', async () => {
    const [one, again, other] = [
      await composeShare(shared()),
      await composeShare(shared()),
      await composeShare(shared({ title: 'Śliwka' })),
    ]
    expect(one.equals(again)).toBe(true)
    expect(one.equals(other)).toBe(false)
    const words = await sharp(one).extract({ left: 84, top: 200, width: 500, height: 160 }).stats()
    expect(words.channels[0]?.max).toBeGreaterThan(230)
  })
})
