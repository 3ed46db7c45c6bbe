/** Patterns of `ops.rearrange`: `"b (h w) c -> b h w c"` (keras/src/ops/einops.py). */
import { type Dim, divideEvenly, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { dimAt, isRanked } from "../../../shape/shape";
import { dimOf } from "../../../value/make";
import type { Value } from "../../../value/values";

/** Axes of one side: groups of names. */
function groups(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/\(([^)]*)\)|(\S+)/g)].map((match) => (match[1] ?? match[2] ?? "").split(/\s+/).filter((name) => name !== ""));
}

/** The shape after rearranging; unknown rank for what cannot be read. */
export function rearranged(shape: Shape, pattern: string | undefined, lengths: Value): Shape {
  const [left, right, ...more] = pattern?.split("->") ?? [];
  if (left === undefined || right === undefined || more.length > 0 || !isRanked(shape)) return UNKNOWN_RANK;
  const [before, after] = [groups(left), groups(right)];
  const names = [...before, ...after].flat();
  if (before.length !== shape.length || names.some((name) => !/^[A-Za-z_]\w*$/.test(name))) return after.map(() => UNKNOWN);
  const sizes = new Map<string, Dim>();
  for (const { key, value } of lengths.kind === "dict" ? lengths.entries.values() : [])
    if (key.kind === "string" && key.value !== undefined) sizes.set(key.value, dimOf(value) ?? UNKNOWN);
  before.forEach((group, i) => {
    fill(group, dimAt(shape, i), sizes);
  });
  return after.map((group) => group.reduce<Dim>((size, name) => multiplyDims(size, sizes.get(name) ?? UNKNOWN), 1));
}

/** The one name of a group whose size is not given takes the rest. */
function fill(group: readonly string[], whole: Dim, sizes: Map<string, Dim>): void {
  const open = group.filter((name) => !sizes.has(name));
  const [name] = open;
  if (name === undefined || open.length > 1) return;
  if (group.length === 1) {
    sizes.set(name, whole);
    return;
  }
  const known = group.filter((each) => each !== name).reduce<Dim>((size, each) => multiplyDims(size, sizes.get(each) ?? UNKNOWN), 1);
  sizes.set(
    name,
    whole === null
      ? null
      : typeof known === "number" || (known !== null && known.kind === "symbolic-dim")
        ? (divideEvenly(whole, known) ?? UNKNOWN)
        : UNKNOWN,
  );
}
