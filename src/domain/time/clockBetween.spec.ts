import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { clockBetween } from './clockBetween'
import { isShownTwice } from './isShownTwice'
import { serviceDateBounds } from './serviceDateBounds'
import { timeLabel } from './timeLabel'

it.each([
  ['Europe/Warsaw', '2027-05-15'],
  ['Europe/Warsaw', '2027-03-27'],
  ['Europe/Warsaw', '2027-10-30'],
  ['Europe/Warsaw', '2027-10-31'],
  ['Australia/Lord_Howe', '2027-04-03'],
  ['America/St_Johns', '2027-11-06'],
  ['Asia/Kathmandu', '2027-05-15'],
])('in %s on %s it says what the zone says, all night', (timeZone, date) => {
  const { start, end } = serviceDateBounds(date, { timeZone, serviceDayCutoff: '06:00' })
  const labelOf = clockBetween(start.epochMilliseconds, end.epochMilliseconds, timeZone)
  for (let ms = start.epochMilliseconds; ms <= end.epochMilliseconds; ms += 15 * 60_000) {
    const instant = Temporal.Instant.fromEpochMilliseconds(ms)
    expect(labelOf(ms)).toEqual({
      label: timeLabel(instant, timeZone),
      isRepeatedLabel: isShownTwice(instant, timeZone),
    })
  }
})

it('knows an hour that was shown just before the night began', () => {
  const start = Temporal.Instant.from('2027-10-31T01:00:00Z').epochMilliseconds
  const labelOf = clockBetween(start, start + 3_600_000, 'Europe/Warsaw')
  expect(labelOf(start)).toEqual({ label: '02:00 CET', isRepeatedLabel: true })
})
