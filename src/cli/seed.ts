import config from '@payload-config'
import { getPayload } from 'payload'
import { assertEnv } from '@/env'
import { ensureFirstOwner, type FirstOwner } from '@/operations/ensureFirstOwner'
import { seedDemo } from '@/operations/seedDemo'

// seed demo    the demo bar; a second time changes nothing, somebody's own database is left alone
// seed owner   the first owner from OWNER_EMAIL and OWNER_PASSWORD, or a one-time link on stdout
assertEnv()
const payload = await getPayload({ config })
const sentence = process.argv[2] === 'demo' ? await demo() : owner(await ensureFirstOwner({ payload }))
await payload.destroy()
if (sentence) console.log(sentence)
process.exit(0)

async function demo(): Promise<string> {
  const outcome = await seedDemo({ payload })
  return outcome === 'seeded' ? '' : 'This database belongs to somebody and was left alone.'
}

function owner(owner: FirstOwner): string {
  if (owner.outcome === 'exists') return ''
  if (owner.outcome === 'created') return `The first owner is ${owner.email}.`
  return `The first owner is ${owner.email}; this link sets the password once, within 30 minutes:\n${owner.link}`
}
