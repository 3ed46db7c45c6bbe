/** `Flatten` and global pooling where axes between the batch and the features are left over. */
import type { Bench, MadeLayer } from "./bench";
import { insertLayer } from "./calls";
import { type Candidate, take } from "./candidate";
import { spell } from "./imports";
import { inputRank } from "./layers";

/** Flatten before the first Dense layer that gets more than features, then before the last. */
export function* flattenBefore(bench: Bench, layers: readonly MadeLayer[] = bench.layers): Iterable<Candidate> {
  const dense = layers.filter((layer) => layer.name === "Dense" && (inputRank(layer) ?? 0) > 2).toSorted(bySource);
  const [first] = dense;
  const last = dense.at(-1);
  for (const layer of first === last ? [first] : [first, last]) if (layer) yield* take(4, insertFlat(bench, layer));
}

function bySource(a: MadeLayer, b: MadeLayer): number {
  return a.site.unit.base + a.site.node.start - b.site.unit.base - b.site.node.start;
}

/** Flatten, or else pool, what a layer gets. */
export function* insertFlat(bench: Bench, layer: MadeLayer): Iterable<Candidate> {
  const rank = inputRank(layer) ?? 0;
  yield* insertNamed(bench, layer, "Flatten", true);
  if (rank >= 3 && rank <= 5) yield* insertNamed(bench, layer, `GlobalAveragePooling${rank - 2}D`, true);
}

export function* insertNamed(bench: Bench, layer: MadeLayer, name: string, safe: boolean, args = ""): Iterable<Candidate> {
  const module = bench.moduleOf(layer.site.unit.file);
  if (!module) return;
  const { text, edits } = spell(module, `keras.layers.${name}`);
  for (const placed of insertLayer(bench, layer, `${text}(${args})`))
    yield {
      title: `Insert ${name}(${args}) before ${layer.name}(${firstArgument(bench, layer)})`,
      edits: [...placed, ...edits],
      safe,
      family: "flatten",
    };
}

function firstArgument(bench: Bench, { site }: MadeLayer): string {
  const [first] = site.node.args;
  return first && first.name === undefined && first.value.kind !== "call" ? bench.text({ unit: site.unit, node: first.value }) : "…";
}
