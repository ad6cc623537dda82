import type { TextFieldManyValidation } from 'payload'

const operations = ['create', 'read', 'update', 'delete']

/** Accepts `cocktails:read`: a collection or global of ours and one of create, read, update, delete. */
export const areScopes: TextFieldManyValidation = (value, { req }) => {
  const { collections, globals } = req.payload.config
  const slugs: string[] = [...collections, ...globals].map(({ slug }) => slug)
  const wrong = (value ?? []).find((scope) => {
    const [slug = '', operation = '', ...rest] = scope.split(':')
    return rest.length > 0 || !slugs.includes(slug) || !operations.includes(operation)
  })
  return wrong === undefined ? true : req.t('error:invalidRequestArgs', { args: wrong.slice(0, 60) })
}
