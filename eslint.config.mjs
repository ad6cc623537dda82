import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { actAsCaller } from './scripts/lint/actAsCaller.mjs'
import { noLiteralText } from './scripts/lint/noLiteralText.mjs'

const house = { rules: { 'act-as-caller': actAsCaller, 'no-literal-text': noLiteralText } }

const onlyEnvReadsTheEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read it from @/env, which validates it and explains it.',
}

export default defineConfig(
  globalIgnores([
    'node_modules', 'dist', 'coverage', 'test-results', 'playwright-report', '.next*', '.data',
    'src/payload-types.ts', 'src/payload-generated-schema.ts', 'src/app/(payload)/admin/importMap.js', 'next-env.d.ts',
  ]), // prettier-ignore
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error', // an unawaited write loses data
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Payload's hook and access types are async whether or not a hook waits for something.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
    },
  },
  { files: ['**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['src/app/**', 'src/ui/**', 'src/admin/**', 'collections/**', 'globals/**'],
    plugins: { house },
    rules: { 'house/no-literal-text': 'error' },
  },
  {
    files: ['src/app/**', 'src/queries/**'],
    plugins: { house },
    rules: { 'house/act-as-caller': 'error' },
  },
  {
    files: ['src/**', 'collections/**', 'globals/**', 'hooks/**', 'migrations/**', 'payload.config.ts'],
    ignores: ['src/env.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', onlyEnvReadsTheEnvironment] },
  },
  {
    files: ['src/cli/**', 'src/server/main.ts', 'scripts/**'], // they speak to a terminal
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.{spec,int.spec,e2e.spec}.{ts,tsx}', 'tests/**'],
    rules: {
      // Answers of the API under test arrive as unknown JSON; the assertion is the check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{mjs,js}'],
    extends: [tseslint.configs.base],
    rules: { '@typescript-eslint/no-unused-vars': 'error', 'prefer-const': 'error', 'no-var': 'error' },
  },
)
