/** Repairs where weights need a size that is None. */
import { type Candidate, type Case, type ProblemOf, take } from "./candidate";
import { declarations, declareAt, sizesBehindBatch } from "./input-shape";
import { rename } from "./loss";
import { trainingData } from "./shapes";

export function* repairUndefined(of: Case<ProblemOf<"undefined-dimension">>): Iterable<Candidate> {
  const { bench } = of;
  for (const shape of trainingData(of)) {
    const sizes = sizesBehindBatch(shape);
    for (const declaration of declarations(of))
      if (sizes && declaration.sizes?.length === sizes.length) yield* take(2, declareAt(bench, declaration, sizes));
  }
  for (const layer of bench.layers.filter(({ name }) => name === "Flatten").toReversed()) {
    const callee = layer.site.node.callee;
    if (callee.kind !== "name" && callee.kind !== "attribute") continue;
    for (const rank of [2, 1, 3]) {
      const word = `GlobalAveragePooling${rank}D`;
      yield {
        title: `Use ${word} in the place of Flatten`,
        edits: rename(bench, { unit: layer.site.unit, node: callee }, `keras.layers.${word}`, word),
        safe: true,
        family: "pooling",
      };
    }
  }
}
