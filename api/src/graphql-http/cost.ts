import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { tooMuch } from './limits.ts';

/** A page of 100 cards costs about 6,000. */
const MOST = 30_000;
const DEEPEST = 14;
const MOST_MUTATIONS = 1;

/** A search takes the database as long as this many fields; so 14 fit into one request. */
const SEARCH = 2000;
/** Where every name is opened to be compared, as fields say by the extension `opensNames`: more than half, so one in a request. */
const OPENING_NAMES = 16_000;
const USUAL_PAGE = 20;
/** Editors rarely link more themes, contacts and the like to one document. */
const USUAL_LIST = 5;

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/**
 * Counts the fields that an answer may hold: every field counts as often as the lists around it may repeat it.
 * @throws GraphQLError when that is more than one request may ask for
 */
export function refuseCostly({ schema, document, operation, variables: given }: Asked): void {
  // With their defaults; what does not fit their types is refused by the execution.
  const { coerced: variables } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!variables) return;
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  let mutations = 0;
  const cost = (selections: SelectionSetNode, typeName: string, depth: number): number => {
    if (depth > DEEPEST) throw tooMuch(`Fields may be nested at most ${DEEPEST} deep.`);
    let sum = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) sum += cost(fragment.selectionSet, fragment.typeCondition.name.value, depth);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum += cost(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, depth);
      } else if (!selection.name.value.startsWith('__')) {
        // Introspection is bounded by rules of its own.
        if (operation.operation === 'mutation' && depth === 1 && ++mutations > MOST_MUTATIONS)
          throw tooMuch('A request may hold at most one mutation.');
        sum += costOfField(selection, typeName, depth);
      }
      if (sum > MOST) throw tooMuch(`This asks for more than ${MOST} fields at once; ask for smaller pages.`);
    }
    return sum;
  };
  const costOfField = (node: FieldNode, typeName: string, depth: number): number => {
    const field = fieldOf(schema, typeName, node.name.value);
    if (!field || !node.selectionSet) return 1;
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? cost(node.selectionSet, type.name, depth + 1) : 0;
    const given = getArgumentValues(field, node, variables);
    const searched = field.extensions.opensNames === true ? OPENING_NAMES : searches(given) ? SEARCH : 0;
    return 1 + searched + below * repetitions(field, given);
  };
  const root = schema.getRootType(operation.operation);
  if (root) cost(operation.selectionSet, root.name, 1);
}

function fieldOf(schema: GraphQLSchema, typeName: string, name: string): GraphQLField<unknown, unknown> | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

/** Lists are searched through `where: { search }`. */
function searches({ where }: Record<string, unknown>): boolean {
  return typeof where === 'object' && where !== null && 'search' in where && where.search != null;
}

function repetitions(field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): number {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const paged = field.args.some((argument) => argument.name === 'first');
  if (!paged && !field.args.some((argument) => argument.name === 'ids'))
    return isListType(type) && !['edges', 'nodes'].includes(field.name) ? USUAL_LIST : 1;
  if (Array.isArray(given.ids)) return given.ids.length;
  const size = given.first ?? given.last ?? USUAL_PAGE;
  // What is refused later costs nothing now.
  return typeof size === 'number' && size > 0 ? size : 1;
}
