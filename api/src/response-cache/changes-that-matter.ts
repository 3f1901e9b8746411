import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Shown by networks and programmes: what these show decides whether, and in which list, such a thing is seen. */
const SHOWN_BY_OTHERS = [
  'Theme',
  'Region',
  'TargetGroup',
  'Contact',
  'WorkForm',
  'Owner',
  'PrivacyNotice',
  'Convenant',
  'Outcome',
];

/** Changes of which types of things make other things appear, disappear or move. */
const decidedBy: Readonly<Record<string, readonly string[]>> = {
  // A programme may become INTERNAL; filters go by slugs of terms.
  Network: ['Programme', 'Theme', 'Region', 'TargetGroup'],
  // It counts its networks.
  Programme: ['Network'],
  NetworkSignUp: ['Network', 'PrivacyNotice', 'Unit', 'Organisation'],
  // Regions are listed that no network uses.
  ProgrammeSignUp: ['Programme', 'PrivacyNotice', 'Region', 'Network'],
  Unit: ['Organisation', 'Network', 'Programme'],
  ...Object.fromEntries(SHOWN_BY_OTHERS.map((type) => [type, ['Network', 'Programme']])),
};

/** Names of all types whose changes may change the answer to this document, as `leerkring_changed` tells them. */
export function changesThatMatter(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const types = new Set<string>();
  const add = (name: string) => {
    if (types.has(name)) return;
    types.add(name);
    for (const other of decidedBy[name] ?? []) add(other);
  };
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        const type = info.getType();
        const parent = info.getParentType();
        if (!type || !parent) return;
        // Below an interface only this tells what was found.
        add(parent.name);
        const named = getNamedType(type);
        add(named.name);
        // A list changes when what it lists changes, also where only its length is asked.
        const nodes = isObjectType(named) && named.name.endsWith('Connection') ? named.getFields().nodes : undefined;
        if (nodes) add(getNamedType(nodes.type).name);
      },
    }),
  );
  return types;
}
