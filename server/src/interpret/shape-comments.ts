/** `# shape: (None, 28, 28, 1)` at the end of an assignment: declares what is not known, and is checked where it is. */
import { compareDims, type Dim, type Dims, symbol } from "../shape/dim";
import { isRanked } from "../shape/shape";
import type { Module } from "../syntax/ast";
import type { Analysis, Fact, PlacedProblem, Pragma } from "./analysis";

/** The dims a comment declares; undefined when it is not a shape. */
export function parseDeclared(text: string): Dims | undefined {
  const inner = /^\(([^()]*)\)/.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const dims: Dim[] = [];
  for (const part of inner.split(",").map((each) => each.trim())) {
    if (part === "") continue;
    if (part === "None") dims.push(null);
    else if (/^\d+$/.test(part)) dims.push(Number(part));
    else if (/^[A-Za-z_]\w*$/.test(part)) dims.push(symbol(part));
    else return undefined;
  }
  return dims;
}

/** Every shape that comments declare, with the comment's offset. */
export function declaredShapes(pragmas: Analysis["pragmas"]): readonly { readonly offset: number; readonly dims: Dims }[] {
  return pragmas.flatMap((pragma) => {
    const dims = pragma.kind === "shape" ? parseDeclared(pragma.declared) : undefined;
    return dims ? [{ offset: pragma.comment.start, dims }] : [];
  });
}

/** Problems of comments that say something else than the program. The last assignment on the comment's line is meant. */
export function checkShapeComments(module: Module, facts: readonly Fact[], pragmas: Analysis["pragmas"]): readonly PlacedProblem[] {
  return pragmas.flatMap((pragma) => {
    const declared = pragma.kind === "shape" ? parseDeclared(pragma.declared) : undefined;
    const fact = declared && assignedBefore(module, facts, pragma);
    if (!declared || !fact || fact.value.t !== "tensor" || !isRanked(fact.value.shape) || fact.varies) return [];
    if (pragma.kind !== "shape" || agrees(declared, fact.value.shape)) return [];
    return [
      {
        problem: { code: "shape-comment" as const, declared: pragma.declared, got: fact.value.shape },
        severity: "error" as const,
        site: fact.site,
        related: [],
      },
    ];
  });
}

function assignedBefore(module: Module, facts: readonly Fact[], pragma: Pragma): Fact | undefined {
  const line = module.text.lastIndexOf("\n", pragma.comment.start - 1) + 1;
  const on = facts.filter((fact) => {
    const at = fact.site.unit.base + fact.site.node.start;
    return fact.kind === "assign" && at >= line && at < pragma.comment.start;
  });
  return on[on.length - 1];
}

/** A declared None or name agrees with any size; a number only with a size that may be it. */
function agrees(declared: Dims, got: Dims): boolean {
  return (
    declared.length === got.length && declared.every((dim, axis) => typeof dim !== "number" || compareDims(dim, got[axis] ?? null) !== "no")
  );
}
