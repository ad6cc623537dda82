'use client'

import { Icon } from '../../icons/Icon'
import { useSay } from '../../text/useSay'

type Props = {
  title: string
  fits: boolean
  says: string
  aside: string | null
  ways: readonly { key: string; word: string; isMain: boolean; onTake: () => void }[]
  /** Null while it goes by itself. */
  onClose: (() => void) | null
}

/** A panel at the thumb: what would happen, in words. */
export function TipPanel({ title, fits, says, aside, ways, onClose }: Props) {
  const say = useSay()
  return (
    <div className={`board-tip board-tip--${fits ? 'fits' : 'bad'}`} role="status">
      <b>{title}</b>
      <p>
        <Icon name={fits ? 'ok' : 'alarm'} />
        <span>{says}</span>
      </p>
      {aside && <p className="board-tip__aside">{aside}</p>}
      {(ways.length > 0 || onClose) && (
        <div className="board-tip__ways">
          {ways.map(({ key, word, isMain, onTake }) => (
            <button
              key={key}
              type="button"
              className={isMain ? 'board-button board-button--main' : 'board-button'}
              onClick={onTake}
            >
              {word}
            </button>
          ))}
          {onClose && (
            <button type="button" className="board-button board-button--plain" onClick={onClose}>
              {say('sb.giveUp')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
