import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { getStaff } from '@/queries/getStaff'
import { staffApi } from '../siteApi'
import { sitePath } from './sitePath'

export const dynamic = 'force-dynamic'

/**
 * Turns the preview on for somebody who is signed in, and goes to `?path=`. It only opens a door: what is behind it is
 * read with the same person's session, so whoever may not see a draft sees the published page.
 */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const path = sitePath(url.searchParams.get('path'))
  if (!(await getStaff(await staffApi()))) {
    redirect(`/admin/login?${new URLSearchParams({ redirect: `${url.pathname}${url.search}` })}`)
  }
  const mode = await draftMode()
  mode.enable()
  redirect(path)
}
