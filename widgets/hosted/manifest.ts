/**
 * What the public elements are, as `dist/custom-elements.json` tells it: the fields that we write of the Custom Elements
 * Manifest, schema 2.1.0 (github.com/webcomponents/custom-elements-manifest). Descriptions are English, one line each.
 */
export interface Manifest {
  readonly schemaVersion: '2.1.0';
  /** `classes.js` declares the elements; then a module for each element, which registers it. */
  readonly modules: readonly ManifestModule[];
}

interface ManifestModule {
  readonly kind: 'javascript-module';
  /** In the npm package. */
  readonly path: string;
  readonly declarations: readonly ElementDeclaration[];
  readonly exports: readonly {
    readonly kind: 'js' | 'custom-element-definition';
    /** Of a class, or the tag that is registered. */
    readonly name: string;
    readonly declaration: Reference;
  }[];
}

export interface ElementDeclaration {
  readonly kind: 'class';
  readonly customElement: true;
  readonly name: string;
  /** What all elements share has none. */
  readonly tagName?: string;
  readonly description: string;
  readonly superclass: Reference;
  /** An element's own first, then `endpoint`, `locale` and `partner`, which all have. */
  readonly attributes: readonly ElementAttribute[];
  readonly members: readonly ElementProperty[];
  readonly events: readonly ElementEvent[];
  readonly slots: readonly Documented[];
  readonly cssParts: readonly Documented[];
  readonly cssProperties: readonly (Documented & { readonly default?: string })[];
}

export interface Reference {
  readonly name: string;
  readonly package?: string;
  readonly module?: string;
}

/** A slot without a name has the empty string. */
export interface Documented {
  readonly name: string;
  readonly description: string;
  readonly inheritedFrom?: Reference;
}

interface Typed {
  /** TypeScript, on one line. */
  readonly type: { readonly text: string };
}

export interface ElementAttribute extends Documented, Typed {
  /** The property that it sets. */
  readonly fieldName: string;
  readonly default?: string;
}

export interface ElementProperty extends Documented, Typed {
  readonly kind: 'field';
  readonly privacy: 'public';
  readonly readonly?: boolean;
  readonly default?: string;
  /** The attribute that sets it. */
  readonly attribute?: string;
}

/** Its type is `CustomEvent<…>`, with the shape of `detail`. */
interface ElementEvent extends Documented, Typed {}

/** The elements with a tag, in the order in which the script registers them. */
export function elementsOf(manifest: Manifest): (ElementDeclaration & { readonly tagName: string })[] {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(
      (declaration): declaration is ElementDeclaration & { tagName: string } => declaration.tagName !== undefined,
    );
}
