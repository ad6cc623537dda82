import { RuleTester } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, it } from 'vitest'
import { actAsCaller } from './actAsCaller.mjs'
import { noLiteralText } from './noLiteralText.mjs'

RuleTester.describe = describe
RuleTester.it = it
const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
})

tester.run('no-literal-text', noLiteralText, {
  valid: [
    '<p>{t("menu.title")}</p>',
    '<span> · </span>',
    '<span>&nbsp;</span>',
    '<img alt={words.alt} className="wide" />',
    '<p>{price} zł</p>'.replace('zł', '·'),
    'const field = { name: "title", type: "text" }',
  ],
  invalid: [
    { code: '<p>Menu</p>', errors: 1 },
    { code: '<p>{"Menu"}</p>', errors: 1 },
    { code: '<p>{`Menu for ${guests}`}</p>', errors: 1 },
    { code: '<a aria-label="Book a table" />', errors: 1 },
    { code: '<img alt={"A drink"} />', errors: 1 },
    { code: 'const field = { name: "title", label: "Title" }', errors: 1 },
    { code: 'const admin = { description: "Shown to guests" }', errors: 1 },
  ],
})

tester.run('act-as-caller', actAsCaller, {
  valid: [
    'payload.find({ collection: "menus", overrideAccess: false, user })',
    'sdk.find({ collection: "menus" })',
    'list.find((item) => item.id)',
  ],
  invalid: [
    { code: 'payload.find({ collection: "menus" })', errors: 1 },
    { code: 'payload.update({ collection: "menus", overrideAccess: true })', errors: 1 },
    { code: 'req.payload.findByID({ collection: "menus", id })', errors: 1 },
    { code: '(await getPayload({ config })).count({ collection: "menus" })', errors: 1 },
    { code: 'payload.findGlobal(options)', errors: 1 },
  ],
})
