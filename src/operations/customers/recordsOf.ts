import { sql } from '@payloadcms/db-postgres'

/** SQL: ids of a guest's record and of all that were merged into it, whatever they were merged of themselves. */
export const recordsOf = (customerId: string) => sql`
  with recursive records as (
    select id, 0 as steps from customers where id = ${customerId}
    union
    select merged.id, records.steps + 1 from customers merged join records on merged.merged_into_id = records.id
    where records.steps < 20
  )
  select id from records`
