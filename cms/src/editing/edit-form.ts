export interface Field {
  name: string;
  /** Columns of twelve; Strapi fixes some kinds (rich text, components) at 12. */
  size: number;
  label: string;
  help: string;
  /** The field of a related document by which an editor recognises it. */
  shows?: string;
}

export interface EditForm {
  /** The field by which a document is recognised in lists. */
  mainField: string;
  /** Columns of the list of documents; a component has none. */
  list?: string[];
  /** In the order in which an editor thinks: what it is, for whom, who, when. */
  rows: Field[][];
}

export const field = (name: string, size: number, label: string, help: string): Field => ({ name, size, label, help });

/** A relation to documents that are recognised by their `name` or `title`. */
export const choice = (
  name: string,
  size: number,
  label: string,
  help: string,
  shows: 'name' | 'title' = 'name',
): Field => ({
  ...field(name, size, label, help),
  shows,
});
