import config from '@payload-config'
import { getPayload } from 'payload'
import { assertEnv, env } from '@/env'
import { ensureFirstOwner } from '@/operations/ensureFirstOwner'
import { seedDemo } from '@/operations/seedDemo'

assertEnv()
const payload = await getPayload({ config })
const { totalDocs: users } = await payload.count({ collection: 'users' }) // the house itself looks, nobody is signed in yet

// A database that has a user belongs to somebody: it is left alone.
if (users === 0) {
  if (env.ELIKSIR_DEMO) await seedDemo({ payload })
  else await ensureFirstOwner({ payload })
}
await payload.destroy()
process.exit(0)
