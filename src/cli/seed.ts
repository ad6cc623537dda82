import config from '@payload-config'
import { getPayload } from 'payload'
import { assertEnv } from '@/env'
import { ensureFirstOwner } from '@/operations/ensureFirstOwner'
import { seedDemo } from '@/operations/seedDemo'

// seed demo         the demo bar, into a database without users
// seed demo again   the same where a seeding was interrupted or its texts have changed since
// seed owner        the first owner from OWNER_EMAIL, or a one-time link on stdout
const [what, again] = process.argv.slice(2)

assertEnv()
const payload = await getPayload({ config })
const { totalDocs: users } = await payload.count({ collection: 'users' }) // the house looks, nobody is signed in yet

// A database that has a user belongs to somebody: it is left alone.
if (users === 0 || again === 'again') {
  if (what === 'demo') await seedDemo({ payload })
  else await ensureFirstOwner({ payload })
}
await payload.destroy()
process.exit(0)
