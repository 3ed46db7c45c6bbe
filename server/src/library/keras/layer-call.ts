/** Applying layers: what Keras does in `Layer.__call__` (keras/src/layers/layer.py), and remembering the application. */
import { compareDims } from "../../shape/dim";
import { ShapeProblem } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import { type Args, type Context, failAt, LocatedProblem } from "../../value/context";
import { unknown } from "../../value/make";
import { flattenTensors, forEachLeaf, mapLeaves } from "../../value/tensors";
import type { GraphNode, ObjectValue, TensorValue, Value } from "../../value/values";
import { isDeclaredOnly, isSymbolic, type LayerClass } from "../vocabulary/layers";
import { checkCallArguments } from "./call-arguments";
import { maskInput, masksAfter } from "./graph-masks";
import { build, producerOf } from "./layer-build";
import { layerClassOf } from "./layer-class";
import { type LayerBehaviour, type LayerCall, type LayerState, layerState } from "./state";
import { trainingOf } from "./training-mode";

/** `layer(inputs, …)`. */
export function applyLayer(self: ObjectValue, args: Args, ctx: Context): Value {
  const call = callOf(self, args);
  const behaviour = call?.state.behaviour;
  if (!call || !behaviour || call.inputs.kind === "unknown") return unknownOutput(self, ctx);
  const { state } = call;
  const of = layerClassOf(self);
  if (of && !behaviour.user) checkCallArguments(of, behaviour, args, self.cls.name);
  const output = explained(call, () => {
    checkInput(behaviour, call, self.cls.name);
    build(behaviour, call, ctx);
    return ctx.withTraining(trainingOf(call, ctx), () => behaviour.call(call, ctx));
  });
  const made = withNodes(self, call, args, output, ctx);
  noteApplication(state, made, ctx);
  ctx.heap.set(state, "uses", state.uses.length < 64 ? [...state.uses, { inputs: call.inputs, output: made, site: ctx.site }] : state.uses);
  return made;
}

function noteApplication(state: LayerState, output: Value, ctx: Context): void {
  if (isSymbolic(output)) ctx.heap.set(state, "applied", state.applied && { count: state.applied.count + 1, last: output });
}

/** The layer inside a model that is run on other inputs: concrete data are checked, symbolic ones only give shapes. */
export function reapplyLayer(self: ObjectValue, args: Args, ctx: Context): Value {
  const call = callOf(self, args);
  const behaviour = call?.state.behaviour;
  if (!call || !behaviour) return unknown;
  if (call.inputs.kind === "unknown") return behaviour.declared?.() ?? unknown;
  return explained(call, () => {
    if (!isSymbolic(call.inputs)) checkInput(behaviour, call, self.cls.name);
    return ctx.withTraining(trainingOf(call, ctx), () => behaviour.call({ ...call, again: true }, ctx));
  });
}

function callOf(self: ObjectValue, args: Args): LayerCall | undefined {
  const state = layerState(self);
  if (!state) return undefined;
  const of = layerClassOf(self);
  const first = args.positional[0] ?? args.named.get(of?.inputName ?? "inputs") ?? [...args.named.values()][0];
  if (!first) return failAt({}, { code: "call-mismatch", owner: self.cls.name, detail: "is missing the required argument 'inputs'" });
  return {
    self,
    state,
    inputs: autocast(first.value, state),
    args,
    argument: (name) => args.named.get(name)?.value ?? positionalArgument(of, args, name),
    at: first.site,
  };
}

function positionalArgument(of: LayerClass | undefined, args: Args, name: string): Value | undefined {
  const index = of?.callParameters.indexOf(name) ?? -1;
  return index < 0 ? undefined : args.positional[index + 1]?.value;
}

function unknownOutput(self: ObjectValue, ctx: Context): Value {
  const state = layerState(self);
  if (state?.built === null) {
    ctx.heap.set(state, "built", undefined);
    ctx.heap.set(state, "weights", undefined);
  }
  return state?.behaviour?.declared?.() ?? unknown;
}

const NARROW_FLOAT = new Set(["float16", "bfloat16", "float32", "float64"]);

/** Keras casts floating inputs to the layer's compute dtype; NumPy arrays become backend tensors. */
export function autocast(value: Value, state: LayerState): Value {
  return mapLeaves(value, (leaf) => {
    if (leaf.kind !== "tensor") return leaf;
    const dtype =
      leaf.dtype !== undefined && NARROW_FLOAT.has(leaf.dtype)
        ? state.dtype === null
          ? "float32"
          : (state.dtype ?? undefined)
        : leaf.dtype;
    return dtype === leaf.dtype && leaf.framework !== "numpy" && leaf.framework !== "pandas"
      ? leaf
      : { ...leaf, dtype, framework: leaf.framework === "numpy" || leaf.framework === "pandas" ? "tensorflow" : leaf.framework };
  });
}

export function checkInput(behaviour: LayerBehaviour, call: LayerCall, owner: string): void {
  const input = call.inputs.kind === "tensor" ? call.inputs : undefined;
  if (!input || !isRanked(input.shape)) return;
  const got = input.shape;
  const where = { at: call.at, related: [producerOf(input)] };
  if (behaviour.rank !== undefined && got.length !== behaviour.rank)
    failAt(where, { code: "rank-mismatch", owner, expected: `rank ${behaviour.rank}`, got });
  if (behaviour.minRank !== undefined && got.length < behaviour.minRank)
    failAt(where, { code: "rank-mismatch", owner, expected: `rank ${behaviour.minRank} or more`, got });
  const built = behaviour.freezesRank && call.state.built?.kind === "tensor" ? call.state.built.shape : undefined;
  if (built && isRanked(built) && got.length !== built.length)
    failAt(where, { code: "rank-mismatch", owner, expected: `rank ${built.length} (as it was built)`, got });
  for (const { axis, size } of call.state.frozen) {
    const actual = got[got.length + axis];
    if (actual !== undefined && compareDims(actual, size) === "no")
      failAt(
        { at: call.at, related: [producerOf(input), call.state.uses[0]?.site && { site: call.state.uses[0].site, role: "built" }] },
        { code: "axis-mismatch", owner, axis, expected: size, got, reason: "built" },
      );
  }
}

const RELATED_LIMIT = 4;

/** A problem that does not say where its shapes come from is given the calls that made the inputs. */
function explained(call: LayerCall, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ShapeProblem)) throw error;
    const where = error instanceof LocatedProblem ? error.where : {};
    if (where.related) throw error;
    const tensors = [...call.args.positional, ...call.args.named.values()].flatMap((each) => flattenTensors(each.value));
    throw new LocatedProblem(error.problem, { ...where, related: tensors.slice(0, RELATED_LIMIT).map(producerOf) });
  }
}

/** Results of a symbolic call remember how they were made, so that a model can be run again on other inputs. */
function withNodes(self: ObjectValue, call: LayerCall, args: Args, output: Value, ctx: Context): Value {
  if (!isDeclaredOnly(call)) return mayBeSymbolic(call) ? unknown : markOrigin(self, call.inputs, output, ctx);
  const mask = maskInput(self, call);
  const masks = masksAfter(self, call, output, ctx);
  const inputs = [...argumentTensors(args), ...(mask ? [mask] : [])];
  const node: GraphNode = {
    ...(masks.length > 0 ? { masks } : {}),
    layer: self,
    type: self.cls.name,
    index: call.state.applied?.count,
    inputs,
    apply: (tensors, context) => reapplyLayer(self, substituteArguments(args, tensors), context),
    applyOther: (layer, tensors, context) => context.call(layer, withoutSites(substituteArguments(args, tensors))),
    site: ctx.site,
    ...(isPartial(args) ? { partial: true } : {}),
  };
  let index = 0;
  return mapLeaves(output, (leaf) => {
    if (leaf.kind !== "tensor") return leaf;
    const nodeIndex = index++;
    return { ...leaf, framework: "keras", node, nodeIndex, origin: ctx.site };
  });
}

/** Whether none of several inputs is known: of the result it is not even known whether it is a KerasTensor. */
function mayBeSymbolic({ inputs, state }: LayerCall): boolean {
  let unsure = !state.behaviour?.user;
  forEachLeaf(inputs, (leaf) => {
    unsure &&= leaf.kind === "unknown" || leaf.kind === "list" || leaf.kind === "union";
  });
  return unsure;
}

/** Arguments that no layer computes. */
const SETTINGS = new Set(["training", "return_attention_scores", "use_causal_mask"]);

/** Whether some input may come from layers that are not known. */
function isPartial(args: Args): boolean {
  const inputs = [...args.positional, ...[...args.named].filter(([name]) => !SETTINGS.has(name)).map(([, each]) => each)];
  let partial = args.open;
  for (const { value } of inputs)
    forEachLeaf(value, (leaf) => {
      partial ||= leaf.kind === "unknown" || leaf.kind === "union";
    });
  return partial;
}

/** The innermost layer is what made a tensor. */
function markOrigin(self: ObjectValue, inputs: Value, output: Value, ctx: Context): Value {
  const unsure = flattenTensors(inputs).some((each) => each.framework === "any");
  return mapLeaves(output, (leaf) =>
    leaf.kind === "tensor"
      ? { ...leaf, ...(unsure ? { framework: "any" as const } : {}), origin: ctx.site, maker: leaf.maker ?? self }
      : leaf,
  );
}

function argumentTensors(args: Args): readonly TensorValue[] {
  return [...args.positional, ...args.named.values()]
    .flatMap((each) => flattenTensors(each.value))
    .filter((each) => each.framework === "keras");
}

/** Problems of another layer are not those of the arguments here. */
function withoutSites(args: Args): Args {
  return {
    ...args,
    positional: args.positional.map(({ value }) => ({ value, site: undefined })),
    named: new Map([...args.named].map(([name, { value }]) => [name, { value, site: undefined }] as const)),
  };
}

/** The same arguments with their KerasTensors replaced, in the order of {@link argumentTensors}. */
export function substituteArguments(args: Args, tensors: readonly Value[]): Args {
  let index = 0;
  const replace = (value: Value): Value =>
    mapLeaves(value, (leaf) => (leaf.kind === "tensor" && leaf.framework === "keras" ? (tensors[index++] ?? unknown) : leaf));
  return {
    ...args,
    positional: args.positional.map((each) => ({ ...each, value: replace(each.value) })),
    named: new Map([...args.named].map(([name, each]) => [name, { ...each, value: replace(each.value) }] as const)),
  };
}
