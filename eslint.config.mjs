import eslint from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * The rooms of src/, each with the rooms it may import from. Data flows one way:
 * content → reading → article → archive → outputs and pages.
 */
const ROOMS = {
  core: [],
  i18n: ['core'],
  article: ['core'],
  reading: ['core', 'article'],
  'full-text': ['core'],
  archive: ['core', 'article', 'connections'],
  connections: ['core', 'article'],
  outputs: ['core', 'full-text', 'i18n', 'article', 'connections', 'archive'],
  search: ['core', 'i18n', 'full-text', 'outputs'],
  frequency: ['core', 'i18n', 'full-text', 'search'],
  system: ['core'],
  store: ['core', 'article', 'system'],
  content: ['core', 'article', 'reading', 'connections', 'archive', 'system', 'store'],
  'share-image': ['core', 'outputs'],
  site: ['core', 'i18n', 'article', 'archive', 'outputs', 'system'],
  publish: ['core', 'system', 'store', 'site'],
  'search-index': [
    'core',
    'connections',
    'full-text',
    'archive',
    'outputs',
    'system',
    'store',
    'content',
    'site',
    'publish',
  ],
  astro: ['core', 'archive', 'system', 'store', 'content', 'site'],
  pipeline: ['core', 'archive', 'system', 'store', 'content', 'site', 'publish', 'search-index', 'astro'],
  layouts: ['core', 'i18n', 'article', 'archive', 'outputs', 'site', 'components'],
  components: ['core', 'i18n', 'article', 'connections', 'archive', 'outputs', 'site', 'layouts'],
  pages: [
    'core',
    'i18n',
    'article',
    'archive',
    'outputs',
    'share-image',
    'site',
    'components',
    'layouts',
    'search',
    'frequency',
  ],
  cli: [
    'core',
    'article',
    'reading',
    'connections',
    'archive',
    'connections',
    'outputs',
    'system',
    'store',
    'content',
    'astro',
    'pipeline',
  ],
}

const ON_DISK = [
  'system',
  'store',
  'content',
  'share-image',
  'site',
  'publish',
  'search-index',
  'astro',
  'pipeline',
  'cli',
]
const DISK = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises', 'node:child_process']

/** Packages that one file alone may import. */
const DATE_FNS = {
  regex: '^(?:date-fns|@date-fns/utc)(?:/|$)',
  message: 'Only src/core/calendar-day.ts knows date-fns: a date is a string everywhere else.',
}
const GRAY_MATTER = {
  regex: '^gray-matter$',
  message: 'Only src/reading/front-matter/front-matter.ts calls gray-matter: called carelessly it runs code.',
}

const ASTRO = {
  regex: '^astro(?:/|$)',
  message: 'Only src/astro imports Astro: every contact with its internals is there.',
}

/** What files of a room must not import: other rooms, the disk, packages kept to one file. */
function importRule(files, room, keptPackages) {
  const allowed = ROOMS[room]
  const forbidden = Object.keys(ROOMS).filter((other) => other !== room && !allowed.includes(other))
  const disk = ON_DISK.includes(room) ? [] : DISK
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: disk.map((name) => ({ name, message: `Only ${ON_DISK.join(', ')} touch the disk.` })),
          patterns: [
            {
              regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`,
              message: `src/${room} may import from: ${allowed.join(', ') || 'nothing above it'}.`,
            },
            ...(room === 'astro' ? [] : [ASTRO]),
            ...keptPackages,
          ],
        },
      ],
    },
  }
}

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.backfile/', 'node_modules/', 'coverage/', 'tests/screenshots/'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Messages are for people: a number in them is what is meant.
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  ...Object.keys(ROOMS).map((room) =>
    importRule([`src/${room}/**/*.{ts,mts,astro}`], room, [DATE_FNS, GRAY_MATTER]),
  ),
  {
    // `no-restricted-imports` does not see dynamic imports. `npm run preview` starts Astro's preview server.
    files: ['src/**/*.ts'],
    ignores: ['src/astro/**', 'src/cli/preview.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression[source.value=/^astro(\\u002F|$)/]', message: ASTRO.message },
      ],
    },
  },
  importRule(['src/core/calendar-day.ts'], 'core', [GRAY_MATTER]),
  importRule(['src/reading/front-matter/front-matter.ts'], 'reading', [DATE_FNS]),
  {
    files: ['src/**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="Astro"][property.name!="props"]',
          message: 'A page is a function of its props: a build gives it nothing else of Astro.',
        },
      ],
    },
  },
  {
    // An import statement would turn the declaration of a virtual module into a module itself.
    files: ['src/**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  { files: ['src/cli/**', 'tests/bench/**', 'tools/**'], rules: { 'no-console': 'off' } },
)
