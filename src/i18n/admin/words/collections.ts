import type { CollectionWords } from '../words'
import { contentWords } from './content'
import { menuWords } from './menu'
import { settingsWords } from './settings'

export const collectionWords: Record<string, CollectionWords> = {
  ...menuWords,
  ...contentWords,
  ...settingsWords,
}
