import { SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isBehindTheBar } from '@/access/roles'
import { sayWith } from '@/i18n/admin/say'
import { readRecipe } from '@/operations/cocktails/readRecipe'
import { readRecipeNames } from '@/operations/cocktails/readRecipeNames'
import { AdminFrame } from '../frame/AdminFrame'
import { BatchSheet } from './BatchSheet'
import { ChooseRecipe } from './ChooseRecipe'

/** `/admin/batch`: a recipe behind the bar, for one drink or for as many as are to be made beforehand. */
export async function BatchView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayWith(req.i18n)
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/batch`)}`)
  const mayRead = isBehindTheBar(req.user)

  const { cocktail, drinks } = props.searchParams ?? {}
  const wish = Number(drinks)
  const names = mayRead ? await readRecipeNames(req) : []
  const chosen = names.find(({ id, slug }) => id === cocktail || slug === cocktail) ?? names[0]
  const recipe = chosen ? await readRecipe({ id: chosen.id, locale: say.language, req }) : null
  return (
    <AdminFrame {...props}>
      <SetStepNav nav={[{ label: say('batchNav') }]} />
      <main className="batch">
        {!mayRead ? (
          <>
            <h1>{say('batchNav')}</h1>
            <p>{say('batchClosed')}</p>
          </>
        ) : recipe ? (
          <>
            <ChooseRecipe names={names} chosenId={recipe.id} />
            <BatchSheet
              key={recipe.id}
              recipe={recipe}
              first={Number.isInteger(wish) && wish >= 1 && wish <= 500 ? wish : 1}
            />
          </>
        ) : (
          <>
            <h1>{say('batchNav')}</h1>
            <p>{say('batchNone')}</p>
          </>
        )}
      </main>
    </AdminFrame>
  )
}
