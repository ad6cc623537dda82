import type { Api } from '../api'

/** One night of the strip. `few`: nearly full. `notYet`: further ahead than we take bookings. */
export type NightOnOffer = { date: string; state: 'open' | 'few' | 'full' | 'closed' | 'notYet' }

type Asked = { venue: string; from: string; days: number; partySize: number; area: string | null }

/** How full the coming nights of a venue, named by its slug, are for a party. Dates are service dates. */
export async function getNights(
  { sdk, locale }: Api,
  { venue, from, days, partySize, area }: Asked,
): Promise<NightOnOffer[]> {
  const response = await sdk.request({
    method: 'GET',
    path: `/reservations/nights?${new URLSearchParams({
      venue,
      from,
      days: String(days),
      partySize: String(partySize),
      ...(area ? { area } : {}),
      locale,
    })}`,
  })
  const { nights } = (await response.json()) as { nights: NightOnOffer[] }
  return nights
}
