import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = {
  ID: 'string',
  DateTime: 'string',
  Date: 'string',
  MinorUnits: 'number',
  CurrencyCode: 'string',
  CountryCode: 'string',
  JSON: 'unknown',
};

/** Types for each `.graphql` file beside the component that uses it; the base types are written once. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'web/src/**/*.graphql',
  config: {
    scalars,
    useTypeImports: true,
    enumsAsTypes: true,
    enumType: 'string-literal',
    avoidOptionals: { field: true },
    defaultScalarType: 'unknown',
  },
  generates: {
    'web/src/graphql/schema.generated.ts': { plugins: ['typescript'], config: { onlyOperationTypes: true } },
    'web/src/graphql/possible-types.generated.ts': { plugins: ['./web/possible-types-plugin.mjs'] },
    'web/src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'graphql/schema.generated.ts', importTypesNamespace: 'Schema' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        importSchemaTypesFrom: './web/src/graphql/schema.generated.ts',
        namespacedImportName: 'Schema',
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        dedupeFragments: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
      },
    },
  },
};

export default config;
