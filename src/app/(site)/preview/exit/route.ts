import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { sitePath } from '../sitePath'

export const dynamic = 'force-dynamic'

/** Back to what guests see. */
export async function GET(request: Request): Promise<Response> {
  const mode = await draftMode()
  mode.disable()
  redirect(sitePath(new URL(request.url).searchParams.get('path')))
}
