import type { Say } from '@/i18n/admin/say'
import { Icon } from '../../icons/Icon'
import type { Failure } from '../read/readFailures'
import { ActionLink } from './ActionLink'
import { Panel, PanelRow } from './Panel'

type Props = { failures: readonly Failure[]; say: Say; timeZone: string }

const words = {
  messages: 'tn.failedMessages',
  unsent: 'tn.unsentMessages',
  payments: 'tn.openPayments',
  jobs: 'tn.failedJobs',
  webhooks: 'tn.failedWebhooks',
} as const
const icons = {
  messages: 'mail',
  unsent: 'mail',
  payments: 'pending_payment',
  jobs: 'alarm',
  webhooks: 'outside',
} as const

/** What did not work, each with the way to where it is mended. */
export function Failures({ failures, say, timeZone }: Props) {
  const when = new Intl.DateTimeFormat(say.language === 'pl' ? 'pl-PL' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  return (
    <Panel id="failures" title={say('tn.failures')} remark={failures.length}>
      <ul>
        {failures.map(({ kind, count, newestAt, path }) => (
          <PanelRow
            key={kind}
            icon={<Icon name={icons[kind]} />}
            title={`${say(words[kind])}: ${count}`}
            remark={say('tn.failedNewest', { what: when.format(new Date(newestAt)) })}
            action={<ActionLink path={path}>{say('tn.mend')}</ActionLink>}
          />
        ))}
      </ul>
    </Panel>
  )
}
