import { smoke } from '../lib/smoke/smoke.mjs'
import { Trouble } from '../lib/trouble.mjs'

/**
 * `smoke <address> [--venue slug]`: whether an installation works, as a guest and as staff, after a rollout or by hand. With
 * SMOKE_EMAIL and SMOKE_PASSWORD it signs in too. The table it books is cancelled at once.
 */
export async function run(args) {
  const address = args.find((arg) => !arg.startsWith('--'))
  if (!address || !URL.canParse(address))
    throw new Trouble('Name the address: node scripts/smoke.mjs https://app.bar.example')
  const { SMOKE_EMAIL: email, SMOKE_PASSWORD: password } = process.env
  const venue = args.includes('--venue') ? args[args.indexOf('--venue') + 1] : undefined
  const faults = await smoke({ address, venue, staff: email && password ? { email, password } : null })
  if (faults > 0) throw new Trouble(`${faults} of these do not work at ${new URL(address).host}.`)
}
