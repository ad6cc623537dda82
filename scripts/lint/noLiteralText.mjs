const attributes = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
])
const properties = new Set(['label', 'labels', 'singular', 'plural', 'description', 'placeholder'])

/** Words that a person reads live in src/i18n, in every language; code holds keys only. */
export const noLiteralText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Put "{{text}}" into src/i18n: what people read exists in every language.' },
  },
  create(context) {
    const complain = (node, text) =>
      context.report({ node, messageId: 'literal', data: { text: text.trim().slice(0, 40) } })
    const check = (node) => {
      const text = textOf(node)
      if (text !== undefined && hasWord(text)) complain(node, text)
    }
    return {
      JSXText: (node) => hasWord(node.value) && complain(node, node.value),
      'JSXElement > JSXExpressionContainer': ({ expression }) => check(expression),
      'JSXFragment > JSXExpressionContainer': ({ expression }) => check(expression),
      JSXAttribute: ({ name, value }) => {
        if (!value || !attributes.has(nameOf(name))) return
        check(value.type === 'JSXExpressionContainer' ? value.expression : value)
      },
      Property: ({ key, value, computed }) => {
        if (!computed && properties.has(key.name ?? key.value)) check(value)
      },
    }
  },
}

const nameOf = (name) =>
  name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name

function textOf(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw).join(' ')
  return undefined
}

/** Letters make a word; signs such as "·" or "→", and HTML entities, do not. */
const hasWord = (text) => /\p{L}{2,}/u.test(text.replace(/&\w+;/g, ''))
