// What the analyzer of docblocks answers, as far as it is read here; its package has no types for `create`.
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { source } from './element-sources.ts';

declare module '@custom-elements-manifest/analyzer/index.js' {
  export function create(options: { modules: object[]; plugins: []; context: object }): {
    modules: { declarations?: Analysed[] }[];
  };
  export const ts: {
    ScriptTarget: { ES2015: number };
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): object;
  };
}

/** A tag of a docblock, or a field. */
export interface AnalysedItem {
  name?: string;
  description?: string;
  type?: { text: string };
  default?: string;
  kind?: string;
  readonly?: boolean;
  inheritedFrom?: { name: string };
}

/** A class; what it inherits stands behind its own. */
export interface Analysed {
  name: string;
  description?: string;
  attributes?: AnalysedItem[];
  members?: AnalysedItem[];
  events?: AnalysedItem[];
  slots?: AnalysedItem[];
  cssParts?: AnalysedItem[];
  cssProperties?: AnalysedItem[];
}

/** @param files relative to the widgets' folder */
export function analyse(files: string[]): Analysed[] {
  const { modules } = create({
    modules: files.map((file) => ts.createSourceFile(file, source(file), ts.ScriptTarget.ES2015, true)),
    plugins: [],
    context: { dev: false },
  });
  return modules.flatMap(({ declarations }) => declarations ?? []);
}
