import type { ServerResponse } from 'node:http'
import type { RequestContext } from '@/platform/http/requestContext'
import type { Step } from '../exchange'

/** What the page says of itself where the platform only knows that it was made. */
export const statusOf = ({ pageStatus }: RequestContext, status: number): number =>
  status === 200 ? (pageStatus ?? status) : status

/** Gives a page the status that it said. Has to stand behind the response cache, which sees to it by itself. */
export const answerAsPage: Step = async ({ response, context }, next) => {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) => writeHead(statusOf(context, status), ...rest)
  await next()
}
