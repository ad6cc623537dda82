import { sql } from '@payloadcms/db-postgres'

/**
 * What a policy `p` of a venue `v` asks for in advance. Cards are saved, and may be charged, only where the owner has said
 * that the text has been checked: until then such a policy asks for nothing.
 */
export const chargeOf = sql.raw(`
  case when p.charge = 'guarantee' and not coalesce(v.billing_card_fees, false) then 'none'
    else coalesce(p.charge::text, 'none') end`)
