import type { Field } from 'payload'

/**
 * What the house says of alcohol in public: whether pages tell that it is for adults, whether brands are named, whether a
 * lowered price is shown as one. Read by everybody, as the pages are made of it.
 */
export const publicityRules: Field = {
  name: 'publicity',
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'ageNotice', type: 'checkbox', defaultValue: false },
        { name: 'hideBrands', type: 'checkbox', defaultValue: false },
        { name: 'hideDiscounts', type: 'checkbox', defaultValue: true },
      ],
    },
  ],
}
