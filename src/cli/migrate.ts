import config from '@payload-config'
import { getPayload } from 'payload'
import { assertEnv } from '@/env'
import { migrateDatabase } from './migrateDatabase'

assertEnv()
// Without onInit, which refuses to start while a migration is pending.
const payload = await getPayload({ config, disableOnInit: true })
await migrateDatabase(payload)
await payload.destroy()
process.exit(0)
