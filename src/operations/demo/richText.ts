import type { DemoProse, DemoProsePart, Text } from '@/demo/types'
import type { Language } from './inLanguage'

/** Flowing text as the editor stores it, in both languages. */
export const richText = (prose: DemoProse): Record<Language, object> => ({
  pl: stateOf(prose, 'pl'),
  en: stateOf(prose, 'en'),
})

const stateOf = (prose: DemoProse, language: Language) => ({
  root: { ...block('root'), children: prose.map((part) => nodeOf(part, language)) },
})

function nodeOf(part: DemoProsePart, language: Language): object {
  if (part.kind === 'list') {
    const items = part.items.map((item, index) => ({
      ...block('listitem'),
      value: index + 1,
      children: [words(item, language)],
    }))
    return { ...block('list'), listType: 'bullet', tag: 'ul', start: 1, children: items }
  }
  const children = [words(part.text, language)]
  if (part.kind === 'heading') return { ...block('heading'), tag: 'h2', children }
  return { ...block('paragraph'), textFormat: 0, textStyle: '', children }
}

const block = (type: string) => ({ type, version: 1, format: '', indent: 0, direction: 'ltr' })

const words = (text: Text, language: Language) => ({
  type: 'text',
  version: 1,
  text: text[language],
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
