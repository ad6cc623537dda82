import { Trouble } from '../../trouble.mjs'

const known = {
  '--listeners': { least: 1, most: 400, usual: 200 },
  '--seconds': { least: 5, most: 600, usual: 600 },
  /** Changes in a second. */
  '--changes': { least: 0.2, most: 20, usual: 2 },
}

/** `--listeners 200`, `--seconds 600` (ten minutes at most), `--changes 2` a second, `--no-kill`, `--json` for programs. */
export function streamOptionsOf(args) {
  const number = (name) => {
    if (!args.includes(name)) return known[name].usual
    const value = Number(args[args.indexOf(name) + 1])
    const { least, most } = known[name]
    if (value >= least && value <= most) return value
    throw new Trouble(`${name} is a number from ${least} to ${most}.`)
  }
  return {
    listeners: Math.round(number('--listeners')),
    seconds: number('--seconds'),
    changes: number('--changes'),
    isKilled: !args.includes('--no-kill'),
    isJson: args.includes('--json'),
  }
}
