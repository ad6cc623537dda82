import { describe, expect, it } from 'vitest'
import { isSameName } from './isSameName'

describe('one name written in two ways', () => {
  it('is the same whatever the case, the marks and the order', () => {
    expect(isSameName('Łukasz Żak', 'LUKASZ ZAK')).toBe(true)
    expect(isSameName('Łukasz Żak', '  Żak,  Łukasz ')).toBe(true)
    expect(isSameName('Anna Nowak-Kowalska', 'Anna Nowak Kowalska')).toBe(true)
  })

  it('is not the same when a name is missing or another', () => {
    expect(isSameName('Anna Nowak', 'Anna')).toBe(false)
    expect(isSameName('Anna Nowak', 'Jan Nowak')).toBe(false)
  })

  it('compares names of any script', () => {
    expect(isSameName('王小明', '王小明')).toBe(true)
    expect(isSameName('王小明', '王小红')).toBe(false)
  })
})
