const operations = new Set([
  'find', 'findByID', 'findDistinct', 'findVersions', 'findVersionByID', 'restoreVersion', 'count', 'countVersions',
  'create', 'update', 'delete', 'duplicate', 'findGlobal', 'updateGlobal', 'findGlobalVersions', 'restoreGlobalVersion',
]) // prettier-ignore

/** Payload's Local API acts as the house unless it is told not to; where a visitor waits for the answer it must be told. */
export const actAsCaller = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      bare: 'Pass overrideAccess: false (and the user or req): payload.{{name}} acts as the house otherwise.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee, arguments: given } = node
        if (
          callee.type !== 'MemberExpression' ||
          !operations.has(callee.property.name) ||
          !isPayload(callee.object)
        )
          return
        if (!refusesOverride(given[0]))
          context.report({ node, messageId: 'bare', data: { name: callee.property.name } })
      },
    }
  },
}

function isPayload(node) {
  if (node.type === 'Identifier') return node.name === 'payload'
  if (node.type === 'MemberExpression') return node.property.name === 'payload'
  return node.type === 'AwaitExpression' && node.argument.callee?.name === 'getPayload'
}

const refusesOverride = (options) =>
  options?.type === 'ObjectExpression' &&
  options.properties.some(({ key, value }) => key?.name === 'overrideAccess' && value.value === false)
