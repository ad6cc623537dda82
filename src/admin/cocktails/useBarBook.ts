'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay } from '../text/useSay'
import { openBarBook, type BarBook } from './barBook'

type Opened = { book: BarBook | null; hasFailed: boolean }

/** Ingredients and glasses by id. Read again when one of `ids` is not in it, for it may just have been added. */
export function useBarBook(ids: readonly string[] = []): Opened {
  const { config } = useConfig()
  const { language } = useSay()
  const [opened, setOpened] = useState<Opened>({ book: null, hasFailed: false })
  const api = config.routes.api
  const wanted = ids.join(' ')

  useEffect(() => {
    let isGone = false
    const lacks = (book: BarBook) =>
      wanted.split(' ').some((id) => id && !book.ingredients.has(id) && !book.glasses.has(id))
    const open = async () => {
      const book = await openBarBook({ api, language })
      return lacks(book) ? openBarBook({ api, language, isStale: true }) : book
    }
    open().then(
      (book) => !isGone && setOpened({ book, hasFailed: false }),
      () => !isGone && setOpened((before) => ({ ...before, hasFailed: true })),
    )
    return () => {
      isGone = true
    }
  }, [api, language, wanted])

  return opened
}
