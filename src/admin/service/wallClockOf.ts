/** An instant that carries its venue's offset ('2027-05-15T20:00:00+02:00') as the clock there shows it. */
export function wallClockOf(instant: string): { date: string; time: string } {
  return { date: instant.slice(0, 10), time: instant.slice(11, 16) }
}
