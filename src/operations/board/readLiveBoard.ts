import type { Board } from '@/domain/board/board'
import { boardMark } from './boardLog'
import { callerOf } from './callerOf'
import { readBoard } from './readBoard'

/** The board with the place in the stream from which to listen: noted before the read, so that nothing falls in between. */
export async function readLiveBoard(question: Parameters<typeof readBoard>[0]): Promise<Board> {
  callerOf(question.req)
  const eventId = boardMark()
  const { board } = await readBoard(question)
  const { asOf, ...rest } = board
  return { asOf, eventId, ...rest }
}
