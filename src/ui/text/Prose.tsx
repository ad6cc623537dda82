import { RichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { ComponentProps } from 'react'
import type { Locale } from '@/i18n/site/locales'
import { typeset } from './typeset'

type Data = ComponentProps<typeof RichText>['data']
type Props = { data: unknown; locale: Locale; className?: string }

/** What an editor has written. Its words are set like all others; the headings begin at the second level. */
export const Prose = ({ data, locale, className = '' }: Props) => (
  <RichText data={data as Data} converters={convertersFor(locale)} className={`prose ${className}`} />
)

const convertersFor =
  (locale: Locale): JSXConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    text: (args) => {
      const { text } = defaultConverters
      const node = { ...args.node, text: typeset(args.node.text, locale) }
      return typeof text === 'function' ? text({ ...args, node }) : text
    },
    heading: ({ node, nodesToJSX }) => {
      const Level = node.tag === 'h1' ? 'h2' : node.tag
      return <Level>{nodesToJSX({ nodes: node.children })}</Level>
    },
  })
