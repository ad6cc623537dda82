import type { DemoArea } from './types'

export const areas: readonly DemoArea[] = [
  { key: 'counter', name: { pl: 'Lada', en: 'Counter' }, plan: { widthCm: 1000, heightCm: 300 } },
  { key: 'room', name: { pl: 'Sala', en: 'Room' }, plan: { widthCm: 900, heightCm: 700 } },
  { key: 'gallery', name: { pl: 'Antresola', en: 'Gallery' }, plan: { widthCm: 900, heightCm: 500 } },
]
