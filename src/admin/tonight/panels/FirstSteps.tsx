import type { Say } from '@/i18n/admin/say'
import { Icon } from '../../icons/Icon'
import type { FirstStep } from '../read/firstSteps'
import { ActionLink } from './ActionLink'
import { Panel, PanelRow } from './Panel'

/** The first-run checklist; it goes when all of it is done. */
export function FirstSteps({ steps, say }: { steps: FirstStep[]; say: Say }) {
  const done = steps.filter(({ isDone }) => isDone).length
  if (done === steps.length) return null
  return (
    <Panel
      id="first-steps"
      title={say('firstSteps')}
      remark={say('firstStepsOf', { done, all: steps.length })}
    >
      <ul>
        {steps.map(({ key, isDone, path }) => (
          <PanelRow
            key={key}
            isDone={isDone}
            icon={
              <span
                className={`tick${isDone ? ' tick--done' : ''}`}
                {...(isDone ? { role: 'img', 'aria-label': say('done') } : { 'aria-hidden': true })}
              >
                {isDone && <Icon name="ok" />}
              </span>
            }
            title={say(`step.${key}`)}
            remark={isDone ? undefined : say(`step.${key}.hint`)}
            action={isDone || !path ? undefined : <ActionLink path={path}>{say('doIt')}</ActionLink>}
          />
        ))}
      </ul>
    </Panel>
  )
}
