import type { DemoProsePart, Text } from './types'

export const paragraph = (pl: string, en: string): DemoProsePart => ({ kind: 'paragraph', text: { pl, en } })

export const heading = (pl: string, en: string): DemoProsePart => ({ kind: 'heading', text: { pl, en } })

export const list = (...items: [pl: string, en: string][]): DemoProsePart => ({
  kind: 'list',
  items: items.map(([pl, en]): Text => ({ pl, en })),
})
