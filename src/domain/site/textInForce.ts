/** A version of a text and the day it begins to hold, 'YYYY-MM-DD'. */
export type Dated = { version: string; inForceFrom: string }

export type InForce<Text> = {
  /** What holds today; null before the first day of the first version. */
  current: Text | null
  /** What held before, latest first. */
  former: Text[]
  /** The first day of the next version; null when none is known. */
  nextFrom: string | null
}

/** Of all versions the one that holds on a day: the latest whose day has come. Of two on one day the one named later counts. */
export function textInForce<Text extends Dated>(texts: readonly Text[], today: string): InForce<Text> {
  const byDay = texts.toSorted(
    (a, b) =>
      b.inForceFrom.localeCompare(a.inForceFrom) ||
      b.version.localeCompare(a.version, 'en', { numeric: true }),
  )
  const [current, ...former] = byDay.filter(({ inForceFrom }) => inForceFrom <= today)
  const next = byDay.findLast(({ inForceFrom }) => inForceFrom > today)
  return { current: current ?? null, former, nextFrom: next?.inForceFrom ?? null }
}
