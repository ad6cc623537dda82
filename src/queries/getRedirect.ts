import { asVisitor, type Api } from './api'

/** Where an old address of this site leads now. */
export async function getRedirect(
  api: Api,
  from: string,
): Promise<{ to: string; permanent: boolean } | null> {
  const { docs } = await api.sdk.find({
    collection: 'redirects',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { from: { equals: from } },
    ...asVisitor(api),
  })
  const [redirect] = docs
  return redirect ? { to: redirect.to, permanent: Boolean(redirect.permanent) } : null
}
