export const BOARD_VIEWS = ['timeline', 'list', 'floor'] as const
export type BoardViewName = (typeof BOARD_VIEWS)[number]

export const isBoardView = (value: unknown): value is BoardViewName =>
  BOARD_VIEWS.includes(value as BoardViewName)
