'use client'

import { useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Board } from '@/domain/board/board'
import { useSay } from '../text/useSay'
import { BoardProvider } from './BoardContext'
import { isBoardView, type BoardViewName } from './boardViews'
import { BoardHead } from './head/BoardHead'
import { OfflineBar } from './head/OfflineBar'
import { Sums } from './head/Sums'
import { FloorView } from './floor/FloorView'
import { useShortcuts } from './keys/useShortcuts'
import { ListView } from './list/ListView'
import { BoardDialogs } from './sheet/BoardDialogs'
import { OpenSheet } from './sheet/OpenSheet'
import { BoardToast } from './sheet/BoardToast'
import { Timeline } from './timeline/Timeline'
import { useBoardAtHand } from './useBoardAtHand'

type Props = {
  initial: Board
  userId: string
  venue: string | null
  view: BoardViewName | null
  /** The browser says that it is a phone's. */
  isPhone: boolean
}

/** One night, one store, one set of commands; three ways to look at it. */
export function BoardScreen({ initial, isPhone, userId, venue, view: firstView }: Props) {
  const say = useSay()
  const search = useSearchParams()
  const { config } = useConfig()
  const date = search.get('date')
  const { atHand, open, sheet, state, store } = useBoardAtHand({
    initial,
    userId,
    venue,
    apiRoute: config.routes.api,
    date,
  })
  const isNarrow = useIsNarrow(isPhone)
  const asked = search.get('view')
  const view = isBoardView(asked) ? asked : (firstView ?? (isNarrow ? 'list' : 'timeline'))

  useShortcuts({ store, sheet, open, mayAct: Boolean(atHand?.board.you.isHost) })

  const className = [
    'board',
    view !== 'list' && 'board--fills',
    sheet && 'board--has-sheet',
    state.isReading && 'board--reading',
  ]
  return (
    <main className={className.filter(Boolean).join(' ')} aria-busy={state.isReading}>
      {atHand ? (
        <BoardProvider value={atHand}>
          <OfflineBar />
          <BoardHead view={view} />
          <Sums />
          {atHand.board.night.isClosed && atHand.board.parties.length === 0 ? (
            <div className="board-notice">
              <p>{say('sb.isClosed', { night: atHand.board.night.name ?? '' })}</p>
            </div>
          ) : view === 'list' ? (
            <ListView />
          ) : view === 'floor' ? (
            <FloorView />
          ) : (
            <Timeline />
          )}
          <OpenSheet />
          <BoardDialogs />
          <BoardToast />
        </BoardProvider>
      ) : (
        <div className="board-notice" role="alert">
          <p>{say('sb.notRead')}</p>
          <button type="button" className="board-button" onClick={store.retry}>
            {say('sb.tryAgain')}
          </button>
        </div>
      )}
    </main>
  )
}

const NARROW = '(max-width: 600px)'

function useIsNarrow(first: boolean): boolean {
  const [isNarrow, setNarrow] = useState(first)
  useEffect(() => {
    const query = matchMedia(NARROW)
    const look = () => setNarrow(query.matches)
    look()
    query.addEventListener('change', look)
    return () => query.removeEventListener('change', look)
  }, [])
  return isNarrow
}
