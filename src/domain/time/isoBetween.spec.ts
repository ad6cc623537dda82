import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { isoBetween } from './isoBetween'
import { withOffset } from './withOffset'

it.each(['2027-05-15', '2027-03-28', '2027-10-31'])('says of the night of %s what the zone says', (date) => {
  const start = Temporal.ZonedDateTime.from(`${date}T00:00[Europe/Warsaw]`).toInstant()
  const startMs = start.epochMilliseconds
  const iso = isoBetween(startMs, startMs + 24 * 3_600_000, 'Europe/Warsaw')
  for (let hour = -30; hour <= 60; hour += 1) {
    const instant = start.add({ hours: hour })
    expect(iso(instant.epochMilliseconds)).toBe(withOffset(instant, 'Europe/Warsaw'))
  }
})
