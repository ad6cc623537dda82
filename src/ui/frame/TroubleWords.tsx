'use client'

import { createContext, useContext, type ReactNode } from 'react'

/** What the page of troubles says, given by the server: it knows the language and the number of the request. */
export type Trouble = {
  home: string
  title: string
  text: string
  again: string
  homeLabel: string
  /** Where one can go from here. */
  ways: { href: string; label: string }[]
  requestId: string | null
}

const Context = createContext<Trouble | null>(null)

export const TroubleWords = ({ words, children }: { words: Trouble; children: ReactNode }) => (
  <Context value={words}>{children}</Context>
)

export const useTrouble = () => useContext(Context)
