import { Trouble } from '../../trouble.mjs'

const known = {
  '--messages': { least: 10, most: 100_000, usual: 1000 },
  '--workers': { least: 1, most: 16, usual: 4 },
  '--kills': { least: 0, most: 200, usual: 20 },
  '--changes': { least: 0, most: 1000, usual: 120 },
  '--seconds': { least: 20, most: 3600, usual: 480 },
  '--kill-every': { least: 100, most: 60_000, usual: 3000 },
  '--latency': { least: 0, most: 10_000, usual: 400 },
  '--lease': { least: 6, most: 600, usual: 30 },
  '--seed': { least: 0, most: 1e9, usual: 1 },
}

/**
 * What `npm run stress:messages` was told: `--messages 1000` due at once, `--workers 4`, `--kills 20` about `--kill-every 3000`
 * milliseconds apart, `--changes 120` bookings cancelled or moved meanwhile, a provider that takes `--latency 400`
 * milliseconds, a lease of `--lease 30` seconds, `--seconds 480` at most, `--seed 1`, `--json` for programs. `--smtp`: the provider
 * speaks SMTP and knows no keys; then no mail may be taken twice, and what nobody can know about is left to a person.
 */
export function optionsOf(args) {
  const unknown = args.filter(
    (arg) => arg.startsWith('--') && arg !== '--json' && arg !== '--smtp' && !(arg in known),
  )
  if (unknown.length > 0) throw new Trouble(`There is no ${unknown.join(', ')}; there are ${Object.keys(known).join(', ')}.`) // prettier-ignore
  const number = (name) => numberAfter(args, name, known[name])
  return {
    messages: number('--messages'),
    workers: number('--workers'),
    kills: number('--kills'),
    changes: number('--changes'),
    seconds: number('--seconds'),
    killEveryMs: number('--kill-every'),
    latencyMs: number('--latency'),
    leaseSeconds: number('--lease'),
    seed: number('--seed'),
    // Between the last look and the provider's door, on a machine that is busy with starting workers.
    inFlightMs: 2_000,
    isSmtp: args.includes('--smtp'),
    isJson: args.includes('--json'),
  }
}

function numberAfter(args, name, { least, most, usual }) {
  if (!args.includes(name)) return usual
  const value = Number(args[args.indexOf(name) + 1])
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Trouble(`${name} takes a whole number from ${least} to ${most}.`)
}
