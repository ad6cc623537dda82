import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'

/** Every word somewhere in the text, without accents and case. */
export const hasWords = (text: SQL, words: readonly string[]): SQL =>
  sql.join(
    words.map((word) => sql`${text} like '%' || folded(${literally(word)}) || '%'`),
    sql` and `,
  )

/** What LIKE would read as a pattern stands for itself. */
export const literally = (word: string) => word.replaceAll(/[\\%_]/g, '\\$&')
