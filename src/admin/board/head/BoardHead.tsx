'use client'

import { addDays } from '@/domain/time/addDays'
import { dateLabel } from '@/domain/time/dateLabel'
import { isDate } from '@/domain/time/isDate'
import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'
import { useBoard } from '../BoardContext'
import { BOARD_VIEWS, type BoardViewName } from '../boardViews'
import { DensityButton } from '../personal/DensityButton'
import { Present } from './Present'
import { useGoTo } from './useGoTo'

/** One line: the night, the view, what one does most. */
export function BoardHead({ view }: { view: BoardViewName }) {
  const { board, open } = useBoard()
  const { goTo, hrefOf } = useGoTo()
  const say = useSay()
  const { serviceDate } = board.night
  const label = nightLabel(serviceDate, say.language)
  const step = (days: number) => goTo({ date: addDays(serviceDate, days) })

  return (
    <header className="board-head">
      <div className="board-head__day">
        <button
          type="button"
          className="board-button board-button--square"
          aria-label={say('sb.nightBefore')}
          onClick={() => step(-1)}
        >
          <Icon name="left" />
        </button>
        <div className="board-head__night">
          <h1>
            <span className="board-wide">{label}</span>
            <span className="board-narrow" aria-hidden="true">
              {nightLabel(serviceDate, say.language, 'short')}
            </span>
            <input
              type="date"
              className="board-head__date"
              aria-label={say('sb.otherNight')}
              value={serviceDate}
              onClick={(event) => event.currentTarget.showPicker?.()}
              onChange={({ target }) => isDate(target.value) && goTo({ date: target.value })}
            />
          </h1>
        </div>
        <button
          type="button"
          className="board-button board-button--square"
          aria-label={say('sb.nightAfter')}
          onClick={() => step(1)}
        >
          <Icon name="right" />
        </button>
      </div>
      <nav className="board-head__views" aria-label={say('sb.views')}>
        {BOARD_VIEWS.map((one) => (
          <a
            key={one}
            href={hrefOf({ view: one })}
            aria-current={one === view ? 'page' : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              goTo({ view: one })
            }}
          >
            {say(`sb.view.${one}`)}
          </a>
        ))}
      </nav>
      {view === 'timeline' && <DensityButton />}
      <Present />
      {board.you.isHost && (
        <div className="board-head__actions">
          <button
            type="button"
            className="board-button"
            aria-keyshortcuts="F"
            aria-label={say('sb.findTable')}
            title={say('sb.findTable')}
            onClick={() => open({ kind: 'why' })}
          >
            <Icon name="find" />
            <span className="board-label">{say('sb.findTable')}</span>
          </button>
          <button
            type="button"
            className="board-button"
            aria-label={say('sb.newBooking')}
            title={say('sb.newBooking')}
            onClick={() => open({ kind: 'booking' })}
          >
            <Icon name="plus" />
            <span className="board-label">{say('sb.booking')}</span>
          </button>
          {board.night.isTonight && (
            <button
              type="button"
              className="board-button board-button--main"
              aria-keyshortcuts="W"
              onClick={() => open({ kind: 'walkIn' })}
            >
              <Icon name="walkin" />
              {say('sb.walkIn')}
            </button>
          )}
        </div>
      )}
    </header>
  )
}

/** 'Sobota, 15 maja', on a narrow screen 'Sob., 15 maja'. */
function nightLabel(date: string, language: string, style: 'weekday' | 'short' = 'weekday'): string {
  const weekday = dateLabel(date, language, style).split(style === 'short' ? /[ ,]/ : ',')[0] ?? ''
  const day = dateLabel(date, language, 'medium')
  if (language === 'en') return `${weekday} ${day}`
  return `${weekday}, ${day}`
}
