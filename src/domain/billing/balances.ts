import { ACCOUNTS, type Account } from './accounts'
import type { Entry } from './entry'

export type Balances = Record<Account, number>

/** What stands on each account after entries of one currency. Throws where currencies are mixed or an entry is lopsided. */
export function balancesOf(entries: readonly Entry[]): Balances {
  const balances = Object.fromEntries(ACCOUNTS.map((account) => [account, 0])) as Balances
  for (const entry of entries) {
    if (entry.currency !== entries[0]!.currency) throw new Error('Entries of two currencies do not add up')
    if (!isBalanced(entry)) throw new Error(`The lines of ${entry.kind} do not add up to zero`)
    for (const { account, amountCents } of entry.lines) balances[account] += amountCents
  }
  return balances
}

export const isBalanced = ({ lines }: Pick<Entry, 'lines'>): boolean =>
  lines.reduce((sum, { amountCents }) => sum + amountCents, 0) === 0
