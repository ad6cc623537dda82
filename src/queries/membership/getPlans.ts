import type { PlanPeriod } from '@/domain/billing/membershipLists'
import { asVisitor, type Api } from '../api'

/** What a guest may be a member by. */
export type Plan = {
  slug: string
  name: string
  description: string | null
  amountCents: number
  period: PlanPeriod
  benefits: string[]
}

/** The plans on sale, in the order of the house. */
export async function getPlans(api: Api): Promise<Plan[]> {
  const { docs } = await api.sdk.find({
    collection: 'plans',
    depth: 0,
    limit: 20,
    pagination: false,
    sort: 'order',
    where: { active: { equals: true } },
    ...asVisitor(api),
  })
  return docs.map(({ slug, name, description, amountCents, period, benefits }) => ({
    slug,
    name,
    description: description ?? null,
    amountCents,
    period: period ?? 'month',
    benefits: (benefits ?? []).map(({ text }) => text),
  }))
}
