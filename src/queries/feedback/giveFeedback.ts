import type { Api } from '../api'
import { answered, type Answer } from '../reservations/refusal'
import type { AskedVisit } from './getVisit'

type Said = { token: string; rating: number | null; words: string | null; website: string }

/** Says how a visit was, or says it anew. */
export const giveFeedback = ({ sdk, locale }: Api, { token, ...said }: Said): Promise<Answer<AskedVisit>> =>
  answered<AskedVisit>(
    sdk.request({
      method: 'POST',
      path: `/feedback/visit/${encodeURIComponent(token)}?locale=${locale}`,
      json: said,
    }),
  )
