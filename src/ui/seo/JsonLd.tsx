import type { Graph, Thing, WithContext } from 'schema-dts'

type Facts = Exclude<Thing, string> | Omit<Graph, '@context'>

/** Facts of a page for machines. `<` is written so that no text can end the script. */
export function JsonLd({ data }: { data: Facts }) {
  const whole = { '@context': 'https://schema.org', ...data } as WithContext<Exclude<Thing, string>>
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(whole).replaceAll('<', '\\u003c') }}
    />
  )
}
