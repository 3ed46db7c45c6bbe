/** Patterns of `ops.rearrange`: `"b (h w) c -> b h w c"` (keras/src/ops/einops.py). */
import { type Dim, divideEvenly, multiplyDims, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { dimAt, isRanked } from "../../../shape/shape";
import { dimOf } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";

/** Axes of one side: groups of names. */
function groups(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/\(([^)]*)\)|(\S+)/g)].map((match) => (match[1] ?? match[2] ?? "").split(/\s+/).filter((name) => name !== ""));
}

/** The shape after rearranging; unknown rank for what cannot be read. */
export function rearranged(of: TensorValue, pattern: string | undefined, lengths: Value): Shape {
  const { shape } = of;
  const [left, right, ...more] = pattern?.split("->") ?? [];
  if (pattern !== undefined && (right === undefined || more.length > 0))
    fail({ code: "invalid-argument", owner: "rearrange", argument: "pattern", expected: 'two sides and one "->"', got: `"${pattern}"` });
  if (left === undefined || right === undefined || !isRanked(shape)) return UNKNOWN_RANK;
  const [before, after] = [groups(left), groups(right)];
  const names = [...before, ...after].flat();
  const strange = after.flat().find((name) => !before.flat().includes(name) && !/^[A-Za-z_]\w*$/.test(name) && name !== "...");
  if (strange !== undefined) refusePattern(pattern ?? "", strange);
  // Sizes are multiplied as they are.
  if (of.framework === "keras" && shape.includes(null))
    fail({ code: "undefined-dimension", owner: "rearrange", axis: shape.indexOf(null), got: shape });
  if (names.some((name) => !/^[A-Za-z_]\w*$/.test(name))) return after.map(() => UNKNOWN);
  if (before.length < shape.length) return after.map(() => UNKNOWN);
  if (before.length > shape.length)
    return fail({ code: "rank-mismatch", owner: "rearrange", expected: `rank ${before.length}, as in "${pattern}"`, got: shape });
  const sizes = new Map<string, Dim>();
  for (const { key, value } of lengths.kind === "dict" ? lengths.entries.values() : [])
    if (key.kind === "string" && key.value !== undefined) sizes.set(key.value, dimOf(value) ?? UNKNOWN);
  before.forEach((group, i) => {
    fill(group, dimAt(shape, i), sizes);
  });
  if (lengths.kind === "dict" && !lengths.open) checkNames(before.flat(), after.flat(), sizes, pattern ?? "", of.framework === "keras");
  return after.map((group) => group.reduce<Dim>((size, name) => multiplyDims(size, sizes.get(name) ?? UNKNOWN), 1));
}

/** Every axis must be named on both sides (KerasTensors may lose one), and all but one of a group have a size. */
function checkNames(
  before: readonly string[],
  after: readonly string[],
  sizes: ReadonlyMap<string, Dim>,
  pattern: string,
  isSymbolic: boolean,
): void {
  const missing = [
    ...before.filter((name) => !isSymbolic && !after.includes(name)),
    ...after.filter((name) => !before.includes(name)),
    ...before.filter((name) => !sizes.has(name)),
  ];
  const [name] = missing;
  if (name !== undefined) refusePattern(pattern, name);
}

function refusePattern(pattern: string, name: string): never {
  return fail({
    code: "invalid-argument",
    owner: "rearrange",
    argument: "pattern",
    expected: `axis "${name}" on both sides, with a size that is known`,
    got: `"${pattern}"`,
  });
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
