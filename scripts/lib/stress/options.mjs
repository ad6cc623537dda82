import { Trouble } from '../trouble.mjs'

/**
 * What `npm run stress:booking` was told:
 * `--clients 500` at once, `--attempts 5000` in all (one for each client unless told), `--tables 24`, `--slots 6` starts,
 * `--staff-share 0.5` of the writes through REST and GraphQL as staff, `--seconds 300` at most, `--seed 1`,
 * `--kill` kills the server in the middle, `--restart-database` PostgreSQL, `--url` tries a running instance whose
 * database is DATABASE_URL, `--json` for programs.
 */
export function optionsOf(args) {
  const unknown = args.filter((arg) => arg.startsWith('--') && !(arg in known))
  if (unknown.length > 0) throw new Trouble(`There is no ${unknown.join(', ')}; there are ${Object.keys(known).join(', ')}.`) // prettier-ignore

  const number = (name) => numberAfter(args, name, known[name])
  const clients = number('--clients')
  const options = {
    clients,
    attempts: args.includes('--attempts') ? number('--attempts') : clients,
    tables: number('--tables'),
    slots: number('--slots'),
    staffShare: number('--staff-share'),
    seconds: number('--seconds'),
    seed: number('--seed'),
    isKilled: args.includes('--kill'),
    isDatabaseRestarted: args.includes('--restart-database'),
    isJson: args.includes('--json'),
    url: args.includes('--url') ? args[args.indexOf('--url') + 1] : undefined,
  }
  if (options.url && (options.isKilled || options.isDatabaseRestarted))
    throw new Trouble('A running instance is not killed: leave out --url, and one is started for it.')
  return options
}

const known = {
  '--clients': { least: 1, most: 2000, usual: 100 },
  '--attempts': { least: 1, most: 200_000, usual: 100 },
  '--tables': { least: 1, most: 200, usual: 24 },
  '--slots': { least: 1, most: 18, usual: 6 },
  '--staff-share': { least: 0, most: 1, usual: 0 },
  '--seconds': { least: 5, most: 3600, usual: 300 },
  '--seed': { least: 0, most: 1e9, usual: 1 },
  '--kill': {},
  '--restart-database': {},
  '--url': {},
  '--json': {},
}

function numberAfter(args, name, { least, most, usual }) {
  if (!args.includes(name)) return usual
  const value = Number(args[args.indexOf(name) + 1])
  const isWhole = name === '--staff-share' || Number.isInteger(value)
  if (isWhole && value >= least && value <= most) return value
  throw new Trouble(`${name} takes a number from ${least} to ${most}.`)
}
