import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

interface Bounds {
  /** How often one type may stand above itself. */
  repeats: number;
  /** Arguments for a field; null leaves the field out. */
  argumentsFor: (field: GraphQLField<unknown, unknown>, parent: string) => string | null;
}

/** A selection of every field below `type`, as deep as `repeats` lets it go. */
export function everyField(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  bounds: Bounds,
  above: string[] = [],
): string {
  if (isLeafType(type)) return '';
  const inside = [...above, type.name];
  if (isInterfaceType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${everyField(schema, each, bounds, above)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`No selection for ${type.name}`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (inside.filter((name) => name === below.name).length > bounds.repeats) return [];
    const given = bounds.argumentsFor(field, type.name);
    if (given === null || (given === '' && field.args.some(isRequiredArgument))) return [];
    return [`${field.name}${given && `(${given})`} ${everyField(schema, below, bounds, inside)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
