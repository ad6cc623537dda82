'use client'

import type { DefaultCellComponentProps } from 'payload'
import { messageKindWords } from '@/i18n/admin/words/messages'
import type { Message } from '@/payload-types'
import { CellLink } from '../lists/CellLink'
import { useSay } from '../text/useSay'

/** What was written, with the language in which it went out where that is not the reader's own. */
export function MessageKindCell(props: DefaultCellComponentProps) {
  const say = useSay()
  const { locale } = (props.rowData ?? {}) as Partial<Message>
  const word = messageKindWords[String(props.cellData)]?.[say.language] ?? String(props.cellData)
  return (
    <CellLink {...props}>
      {word}
      {locale && locale !== say.language && <small className="message-locale">{locale}</small>}
    </CellLink>
  )
}
