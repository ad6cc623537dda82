/** '18:00–04:00', open on either side: 'od 18:00', 'do 21:00'. Words come from the caller. */
export function rangeLabel(
  from: string | null | undefined,
  to: string | null | undefined,
  say: { from: (value: string) => string; to: (value: string) => string },
): string | null {
  if (from && to) return `${from}–${to}`
  if (from) return say.from(from)
  return to ? say.to(to) : null
}
