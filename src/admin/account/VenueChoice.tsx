'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { callApi } from '../service/callApi'
import { useSay } from '../text/useSay'

type Venue = { id: string; name: string }
type Props = { chosen: readonly string[]; onChoose: (venues: string[]) => void }

/** In which venues somebody will work; not asked while there is one. */
export function VenueChoice({ chosen, onChoose }: Props) {
  const say = useSay()
  const venues = useVenues()
  if (venues.length < 2) return null
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className="plain-field venue-choice">
      <legend>{say('inviteVenues')}</legend>
      {venues.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
      <small>{say('inviteVenuesAll')}</small>
    </fieldset>
  )
}

/** Those that the signed-in person looks after. */
function useVenues(): Venue[] {
  const { config } = useConfig()
  const [venues, setVenues] = useState<Venue[]>([])
  useEffect(() => {
    const gone = new AbortController()
    const query = 'depth=0&limit=50&sort=name&select[name]=true'
    callApi<{ docs: Venue[] }>(`${config.routes.api}/venues?${query}`, { signal: gone.signal })
      .then((answer) => answer.ok && setVenues(answer.body.docs))
      .catch(() => undefined) // left, or the connection is gone: everybody is invited to all then
    return () => gone.abort()
  }, [config.routes.api])
  return venues
}
