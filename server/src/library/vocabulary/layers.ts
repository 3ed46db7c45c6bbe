/**
 * Entries for layers: constructor parameters, what is required of the input, what comes out, the weights.
 * Infer and check in the same function, as Keras does: `check` is the constructor, `weights` is `build`, `output`/`call` is `call`.
 */
import { type Dim, type Dims, type Shape, UNKNOWN_RANK } from "../../shape/dim";
import { isFloatingDType } from "../../shape/dtype";
import { isRanked, unknownDims } from "../../shape/shape";
import type { Site } from "../../syntax/ast";
import { type Args, type Context, failAt } from "../../value/context";
import { unknown } from "../../value/make";
import { asTensor, flattenTensors, tensor } from "../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../value/values";
import type { LayerBehaviour, LayerCall, Weight } from "../keras/state";
import { type Binding, type Bound, bindArguments, type Params } from "./bind";

export interface LayerSpec<P extends Params> {
  /** Constructor parameters in Keras's order; those every layer has (name, dtype, trainable, input_shape …) are added by the engine. */
  readonly params: P;
  /** Parameters of `call` after the first, in order: `["mask", "training"]`. The first is `inputs` unless `inputName` says otherwise. */
  readonly callParameters?: readonly string[];
  readonly inputName?: string;
  /** Keyword arguments that the class takes through its `**kwargs`, without a say in any shape. */
  readonly alsoAccepts?: readonly string[];
  /** The constructor has no `**kwargs`: what all layers take, such as `trainable`, it refuses. */
  readonly onlyOwn?: true;
  /** Where `get_config` has other entries than parameters: `+name` always, `-name` never, `?name+more` when the argument `name` is not None. */
  readonly config?: string;
  /** Constructor checks that need more than one parameter. */
  readonly check?: (args: Bound<P>, ctx: Context, binding: Binding<P>, owner: string) => void;
  /** Of what `call` takes; given, it takes nothing but tensors. */
  readonly input?: {
    /** `call` works on one tensor, not on a list or dict of them. Layers with `weights` do anyway. */
    readonly single?: true;
    readonly rank?: number | ((args: Bound<P>) => number | undefined);
    readonly minRank?: number | ((args: Bound<P>) => number | undefined);
    /** Axes whose size is fixed by building: `[-1]`. */
    readonly freezes?: readonly number[] | ((args: Bound<P>, rank: number) => readonly number[]);
    /** Building fixes the number of axes too. */
    readonly freezesRank?: true;
    /** What the backend has kernels for: real arrays of other dtypes are refused. `numbers`: anything but bool. */
    readonly accepts?: Accepted | ((args: Bound<P>, input: Shape) => Accepted);
  };
  /** `[name, shape, trainable = true]`, for one input tensor of known rank. A null in a shape is refused by the engine as `undefined-dimension`. */
  readonly weights?: (args: Bound<P>, input: Dims, owner: string) => readonly WeightSpec[];
  /** The same for other inputs than one tensor; `call` has the further arguments of the first call. */
  readonly weightsOf?: (args: Bound<P>, inputs: Value, ctx: Context, owner: string, call: LayerCall) => readonly WeightSpec[] | undefined;
  /** For layers from one tensor to one tensor. Unknown rank in gives unknown rank out, unless `input.rank` or `outputOfUnknown` says more. */
  readonly output?: (args: Bound<P>, input: Dims, owner: string, input_: TensorValue) => Shape;
  readonly outputOfUnknown?: (args: Bound<P>) => Shape;
  /**
   * dtype of the output: `float` (the layer computes in its float dtype), `same` as the autocast input, `passes` (arrays keep
   * theirs, but Keras declares the layer's float dtype for a KerasTensor), or a function. Default `same`.
   */
  readonly dtype?: "float" | "same" | "passes" | ((args: Bound<P>, input: string | undefined) => string | undefined);
  /** Whether values of the input survive unchanged (Flatten, Reshape, Dropout): keeps ranges and one-hot knowledge. */
  readonly keepsValues?: true;
  /** What `call` does to the result of `output` last, such as an activation. */
  readonly after?: (args: Bound<P>, output: TensorValue, call: LayerCall, ctx: Context, owner: string) => Value;
  /** For all other layers: the whole call. */
  readonly call?: (args: Bound<P>, call: LayerCall, ctx: Context, owner: string) => Value;
  /** Keras has no `compute_output_shape` for the class. */
  readonly undeclared?: true;
  /** Layers given to the constructor. */
  readonly sublayers?: (args: Bound<P>) => readonly ObjectValue[];
}

export type Accepted = "floats" | "numbers" | "all";

export type WeightSpec = readonly [name: string, shape: Dims, trainable?: boolean];

/** A layer class as the engine sees it, its parameter types closed over. */
export interface LayerClass {
  readonly params: Params;
  readonly callParameters: readonly string[];
  readonly inputName: string;
  readonly onlyOwn: boolean;
  readonly config: string;
  /** Bind constructor arguments and check them; undefined when one that matters is not known. */
  bind(owner: string, args: Args, ctx: Context): BoundLayer | undefined;
}

export interface BoundLayer {
  readonly behaviour: LayerBehaviour;
  readonly args: Readonly<Record<string, unknown>>;
  readonly sites: Readonly<Record<string, Site | undefined>>;
  /** Constructor arguments as they were given. */
  readonly given: ReadonlyMap<string, Value>;
}

/** The engine's view of a spec. */
export function layerClass<const P extends Params>(spec: LayerSpec<P>): LayerClass {
  return {
    params: spec.params,
    callParameters: spec.callParameters ?? ["training"],
    inputName: spec.inputName ?? "inputs",
    onlyOwn: spec.onlyOwn ?? false,
    config: spec.config ?? "",
    bind(owner, args, ctx) {
      const binding = bindArguments(owner, spec.params, withoutAccepted(args, spec.alsoAccepts), ctx);
      if (!binding) return undefined;
      spec.check?.(binding.values, ctx, binding, owner);
      return {
        behaviour: behaviourOf(spec, binding.values, owner),
        args: binding.values,
        sites: binding.sites,
        given: new Map([...rawValues(binding.given), ...acceptedValues(args, spec.alsoAccepts)]),
      };
    },
  };
}

function rawValues(given: Binding<Params>["given"]): ReadonlyMap<string, Value> {
  return new Map([...given].map(([name, { value }]) => [name, value] as const));
}

/** What was given for names that the class accepts besides; of open arguments that is not known. */
function acceptedValues(args: Args, names: readonly string[] = []): readonly (readonly [string, Value])[] {
  return names.flatMap((name) => {
    const value = args.named.get(name)?.value ?? (args.open ? unknown : undefined);
    return value ? [[name, value] as const] : [];
  });
}

function withoutAccepted(args: Args, names: readonly string[] = []): Args {
  return names.length === 0 ? args : { ...args, named: new Map([...args.named].filter(([name]) => !names.includes(name))) };
}

function behaviourOf<P extends Params>(spec: LayerSpec<P>, args: Bound<P>, owner: string): LayerBehaviour {
  const evaluate = (rank: number | ((args: Bound<P>) => number | undefined) | undefined): number | undefined =>
    typeof rank === "function" ? rank(args) : rank;
  return {
    rank: evaluate(spec.input?.rank),
    minRank: evaluate(spec.input?.minRank),
    freezesRank: spec.input?.freezesRank ?? false,
    tensorsOnly: spec.input !== undefined,
    weighted: spec.weights !== undefined || spec.weightsOf !== undefined,
    single: spec.input?.single ?? spec.weights !== undefined,
    frozenAxes: (input) => {
      const freezes = spec.input?.freezes ?? [];
      return typeof freezes === "function" ? freezes(args, input.length) : freezes;
    },
    weights: (inputs, ctx, call) => weightsOf(spec, args, inputs, ctx, owner, call),
    call: (call, ctx) => spec.call?.(args, call, ctx, owner) ?? simpleCall(spec, args, call, ctx, owner),
    user: false,
    undeclared: spec.undeclared ?? false,
    sublayers: () => spec.sublayers?.(args) ?? [],
    copy: (copyLayersIn) => behaviourOf(spec, copyArguments(args, copyLayersIn), owner),
  };
}

function copyArguments<P extends Params>(args: Bound<P>, copyLayersIn: (value: Value) => Value): Bound<P> {
  const copied = Object.entries(args).map(([name, value]) => [name, isValue(value) ? copyLayersIn(value) : value] as const);
  // The same keys with the same types: only layers in them are replaced.
  return Object.fromEntries(copied) as Bound<P>;
}

function isValue(argument: unknown): argument is Value {
  return (
    typeof argument === "object" &&
    argument !== null &&
    "kind" in argument &&
    (argument.kind === "object" || argument.kind === "list" || argument.kind === "tuple")
  );
}

function weightsOf<P extends Params>(
  spec: LayerSpec<P>,
  args: Bound<P>,
  inputs: Value,
  ctx: Context,
  owner: string,
  call: LayerCall,
): readonly Weight[] | undefined {
  const named = ([name, shape, trainable = true]: WeightSpec): Weight => ({ name, shape, trainable });
  if (spec.weightsOf) return spec.weightsOf(args, inputs, ctx, owner, call)?.map(named);
  if (!spec.weights) return [];
  const input = oneTensor(inputs);
  return input && isRanked(input.shape) ? spec.weights(args, input.shape, owner).map(named) : undefined;
}

function simpleCall<P extends Params>(spec: LayerSpec<P>, args: Bound<P>, call: LayerCall, ctx: Context, owner: string): Value {
  const input = oneTensor(call.inputs);
  if (!input || !spec.output) return { kind: "unknown" };
  const accepts = spec.input?.accepts ?? "all";
  checkDType(input, typeof accepts === "function" ? accepts(args, input.shape) : accepts, call, owner);
  const dims = isRanked(input.shape) ? input.shape : dimsOfRank(spec, args);
  const shape = dims ? spec.output(args, dims, owner, input) : (spec.outputOfUnknown?.(args) ?? UNKNOWN_RANK);
  const dtype = outputDType(spec, args, call, input);
  const kept = spec.keepsValues
    ? { ...(input.range ? { range: input.range } : {}), ...(input.oneHot ? { oneHot: input.oneHot } : {}) }
    : {};
  const output = tensor(shape, dtype, input.framework === "keras" ? "keras" : "tensorflow", kept);
  return spec.after?.(args, output, call, ctx, owner) ?? output;
}

/** Fails for a real array that the backend cannot compute with. Of a KerasTensor Keras only declares a result. */
export function checkDType({ dtype, framework }: TensorValue, accepted: Accepted, { at }: LayerCall, owner: string): void {
  if (accepted === "all" || dtype === undefined || framework === "keras" || framework === "any" || isFloatingDType(dtype)) return;
  if (accepted === "numbers" ? dtype !== "bool" : !/^(bool|u?int\d+)$/.test(dtype)) return;
  const expected = accepted === "numbers" ? "numbers" : "floating point numbers";
  failAt({ at }, { code: "wrong-kind", owner, expected, got: dtype });
}

/** What is known of an input of unknown rank when a layer accepts one rank only. */
function dimsOfRank<P extends Params>(spec: LayerSpec<P>, args: Bound<P>): Dims | undefined {
  const rank = typeof spec.input?.rank === "function" ? spec.input.rank(args) : spec.input?.rank;
  return rank === undefined ? undefined : unknownDims(rank);
}

function outputDType<P extends Params>(spec: LayerSpec<P>, args: Bound<P>, call: LayerCall, input: TensorValue): string | undefined {
  if (typeof spec.dtype === "function") return spec.dtype(args, input.dtype);
  const float = call.state.dtype === null ? "float32" : call.state.dtype;
  return spec.dtype === "float" || (spec.dtype === "passes" && input.framework === "keras") ? float : input.dtype;
}

/** The input of a layer that takes one tensor, plain numbers included. A list of tensors is not stacked: what comes of it is not known. */
function oneTensor(inputs: Value): TensorValue | undefined {
  return inputs.kind !== "tensor" && flattenTensors(inputs).length > 0 ? undefined : asTensor(inputs);
}

/** The one input tensor's dims when they are known; for `call` implementations. */
export function inputDims(call: LayerCall): Dims | undefined {
  const input = oneTensor(call.inputs);
  return input && isRanked(input.shape) ? input.shape : undefined;
}

/** Result tensor of a layer applied to `call.inputs`: symbolic when any argument is. */
export function layerOutput(call: LayerCall, shape: Shape, dtype?: string): TensorValue {
  const float = call.state.dtype === null ? "float32" : call.state.dtype;
  return tensor(shape, dtype ?? float, isDeclaredOnly(call) ? "keras" : "tensorflow");
}

/** One KerasTensor among the arguments is enough: nothing is computed then. */
export function isDeclaredOnly({ inputs, args }: LayerCall): boolean {
  return isSymbolic(inputs) || [...args.positional, ...args.named.values()].some(({ value }) => isSymbolic(value));
}

/** Whether a structure holds a KerasTensor. */
export function isSymbolic(value: Value): boolean {
  switch (value.kind) {
    case "tensor":
      return value.framework === "keras";
    case "list":
      return value.items ? value.items.some(isSymbolic) : value.element !== undefined && isSymbolic(value.element);
    case "tuple":
      return value.items.some(isSymbolic);
    case "dict":
      return [...value.entries.values()].some((entry) => isSymbolic(entry.value));
    default:
      return false;
  }
}

export type { Bound, Dim };
