/** A division or team of one of two organisations that become one. */
export interface MergingUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  /** What two ways of writing the name have in common. */
  readonly foldedName: string;
}

interface MergedUnits {
  /** Moves as it is, below this parent. */
  readonly moved: readonly { readonly id: string; readonly parentId: string | null }[];
  /** Is there already: `id` goes, and what it had goes to `into`. The deepest first. */
  readonly same: readonly { readonly id: string; readonly into: string }[];
}

/** Units at the same place with the same name are one unit. */
export function mergeUnits(from: readonly MergingUnit[], into: readonly MergingUnit[]): MergedUnits {
  const place = (parentId: string | null, name: string) => JSON.stringify([parentId, name]);
  const there = new Map(into.map(({ id, parentId, foldedName }) => [place(parentId, foldedName), id]));
  const below = Map.groupBy(from, ({ parentId }) => parentId);
  const moved: { id: string; parentId: string | null }[] = [];
  const same: { id: string; into: string }[] = [];
  const merge = (parentId: string | null, newParentId: string | null) => {
    for (const unit of below.get(parentId) ?? []) {
      const twin = there.get(place(newParentId, unit.foldedName));
      if (twin) same.unshift({ id: unit.id, into: twin });
      else {
        moved.push({ id: unit.id, parentId: newParentId });
        // Two of one organisation that fold to the same name become one too.
        there.set(place(newParentId, unit.foldedName), unit.id);
      }
      merge(unit.id, twin ?? unit.id);
    }
  };
  merge(null, null);
  return { moved, same };
}
