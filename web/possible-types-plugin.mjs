import { isInterfaceType, isUnionType } from 'graphql';

/** Codegen plugin: which types stand behind each interface and union, for Apollo's cache. */
export function plugin(schema) {
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isInterfaceType(type) || isUnionType(type));
  const entries = abstract.map((type) => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map((possible) => possible.name)
      .sort(),
  ]);
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
}
