/** Repairs where weights need a size that is None. */
import { isRanked } from "../../shape/shape";
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { rename } from "./loss";
import { declarations, declareAt, sizesBehindBatch } from "./input-shape";
import { argumentAt, lastWord } from "./navigate";

export function* repairUndefined(of: Case<ProblemOf<"undefined-dimension">>): Iterable<Candidate> {
  const { bench } = of;
  const shapes = bench
    .find((node) => node.kind === "call" && /^(fit|predict|evaluate|train_on_batch)$/.test(lastWord(node.callee) ?? ""))
    .flatMap(({ unit, node }) => {
      const x = node.kind === "call" ? argumentAt(node, "x", 0)?.value : undefined;
      const shape = x && bench.tensorAt({ unit, node: x })?.shape;
      return shape && isRanked(shape) ? [shape] : [];
    });
  for (const shape of shapes) {
    const sizes = sizesBehindBatch(shape);
    for (const declaration of declarations(of)) if (sizes && declaration.sizes?.length === sizes.length) yield* take(2, declareAt(bench, declaration, sizes));
  }
  for (const layer of bench.layers.filter(({ name }) => name === "Flatten").toReversed()) {
    const callee = layer.site.node.callee;
    if (callee.kind !== "name" && callee.kind !== "attribute") continue;
    for (const rank of [2, 1, 3]) {
      const word = `GlobalAveragePooling${rank}D`;
      yield { title: `Use ${word} in the place of Flatten`, edits: rename(bench, { unit: layer.site.unit, node: callee }, `keras.layers.${word}`, word), safe: true, family: "pooling" };
    }
  }
}
