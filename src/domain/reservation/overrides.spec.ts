import { expect, it } from 'vitest'
import { ACTORS } from './actor'
import { isOnlineSource } from './isOnlineSource'
import { mayOverride } from './overrides'
import { SOURCES } from './sources'

it('hosts exceed the pacing and the hours, managers book without a table, bartenders nothing', () => {
  const who = (override: Parameters<typeof mayOverride>[1]) =>
    ACTORS.filter((actor) => mayOverride(actor, override))
  expect(who('overPacing')).toEqual(['host', 'manager', 'owner'])
  expect(who('outsideHours')).toEqual(['host', 'manager', 'owner'])
  expect(who('needsTable')).toEqual(['manager', 'owner'])
  expect(who('groupRequest')).toEqual(['guest', 'host', 'manager', 'owner'])
})

it('what guests book themselves counts as online', () => {
  expect(SOURCES.filter(isOnlineSource)).toEqual(['online', 'widget', 'google'])
})
