'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { RecipeName } from '@/operations/cocktails/readRecipeNames'
import { useSay } from '../text/useSay'

/** Which drink: its own page for each, so that a bookmark keeps it. */
export function ChooseRecipe({ names, chosenId }: { names: readonly RecipeName[]; chosenId: string }) {
  const { config } = useConfig()
  const router = useRouter()
  const say = useSay()
  const addressOf = (slug: string) =>
    `${config.routes.admin}/batch?${new URLSearchParams({ cocktail: slug })}`
  return (
    <label className="batch__choose">
      <span>{say('batchDrink')}</span>
      <select
        value={names.find(({ id }) => id === chosenId)?.slug}
        onChange={({ target }) => router.push(addressOf(target.value))}
      >
        {names.map(({ id, slug, name }) => (
          <option key={id} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
