/** '2–4', or '4' when there is nothing between. */
export function seatsLabel({
  minParty,
  maxParty,
}: {
  minParty?: number | null
  maxParty?: number | null
}): string {
  const [least, most] = [minParty ?? 1, maxParty ?? 2]
  return least === most ? String(most) : `${least}–${most}`
}
