'use client'

import { useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Board } from '@/domain/board/board'
import { useSay } from '../../text/useSay'
import { BoardProvider } from '../../board/BoardContext'
import { OfflineBar } from '../../board/head/OfflineBar'
import { BoardDialogs } from '../../board/sheet/BoardDialogs'
import { BoardToast } from '../../board/sheet/BoardToast'
import { OpenSheet } from '../../board/sheet/OpenSheet'
import { useBoardAtHand } from '../../board/useBoardAtHand'
import { ArrivalsChart } from './ArrivalsChart'
import { Arriving } from './Arriving'
import { Decisions } from './Decisions'
import { pickTonight } from './pickTonight'
import { Remember } from './Remember'
import { RightNow } from './RightNow'
import { TonightActions } from './TonightActions'
import { TonightSums } from './TonightSums'
import { WaitingLine } from './WaitingLine'

type Props = { initial: Board; userId: string }

/** The night as it stands, over the same live data and commands as the service board. */
export function TonightService({ initial, userId }: Props) {
  const say = useSay()
  const { config } = useConfig()
  const { atHand } = useBoardAtHand({
    initial,
    userId,
    venue: null,
    apiRoute: config.routes.api,
    date: null,
  })
  const board = atHand?.board
  const nowMs = atHand?.nowMs ?? 0
  const picked = useMemo(() => board && pickTonight(board, nowMs), [board, nowMs])
  if (!atHand || !picked || !board) return null

  return (
    <BoardProvider value={atHand}>
      <section className="tonight-service" aria-label={say('tn.service')}>
        <OfflineBar />
        <TonightActions />
        <TonightSums picked={picked} />
        <div className="tonight__cards">
          <RightNow picked={picked} />
          {board.you.isHost && <Decisions picked={picked} />}
          <Arriving picked={picked} />
          <ArrivalsChart />
          {board.waiting && <WaitingLine waiting={board.waiting} />}
          {board.you.isHost && <Remember picked={picked} />}
        </div>
        <OpenSheet />
        <BoardDialogs />
        <BoardToast />
      </section>
    </BoardProvider>
  )
}
