/** `nn.Module`, whose objects are called through `forward`, and how the library's modules are declared (torch/nn/modules/module.py). */
import { ShapeProblem } from "../../shape/problem";
import type { Site } from "../../syntax/ast";
import { type Args, type Context, failAt, LocatedProblem } from "../../value/context";
import { none, unknown } from "../../value/make";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import { type Bound, bindArguments, type Params } from "../vocabulary/bind";
import { type ClassSpec, cls, type Entry, rawMethod } from "../vocabulary/functions";
import { restKeywords } from "../vocabulary/params";
import { toTensor, unknownTensor } from "./arguments";

interface ModuleState extends NativeState {
  readonly state: "torch-module";
  /** Constructor arguments; undefined when not known. */
  readonly forward: ((args: Args, ctx: Context) => Value) | undefined;
  readonly parts: readonly Value[] | undefined;
}

function isModuleState(state: NativeState | undefined): state is ModuleState {
  return state?.state === "torch-module";
}

function moduleState(object: ObjectValue): ModuleState | undefined {
  return isModuleState(object.native) ? object.native : undefined;
}

/** The modules inside a container, in order. */
export function partsOf(object: Value): readonly Value[] | undefined {
  return object.kind === "object" ? moduleState(object)?.parts : undefined;
}

export function setParts(self: ObjectValue, parts: readonly Value[] | undefined, ctx: Context): Value {
  const state: ModuleState = { state: "torch-module", forward: undefined, parts };
  ctx.heap.set(self, "native", state);
  return none;
}

const parameters: Value = { kind: "list", items: undefined, element: undefined };
const itself = rawMethod((self) => self);
const nothing = rawMethod(() => none);

/** The base class: everything but `forward` keeps the module as it is. */
export const moduleBase: Entry = cls({
  methods: {
    __init__: nothing,
    __call__: rawMethod((self, args, ctx) => ctx.callMethod(self, "forward", args)),
    forward: rawMethod((self, args, ctx) => moduleState(self)?.forward?.(args, ctx) ?? unknown),
    parameters: rawMethod(() => parameters),
    named_parameters: rawMethod(() => unknown),
    children: rawMethod(() => unknown),
    modules: rawMethod(() => unknown),
    state_dict: rawMethod(() => unknown),
    load_state_dict: rawMethod(() => unknown),
    to: itself,
    cuda: itself,
    cpu: itself,
    float: itself,
    double: itself,
    half: itself,
    train: itself,
    eval: itself,
    requires_grad_: itself,
    apply: itself,
    zero_grad: nothing,
    add_module: rawMethod((self, args, ctx) => {
      const [name, module] = args.positional.map((each) => each.value);
      if (name?.kind === "string" && name.value !== undefined && module) ctx.setAttribute(self, name.value, module);
      return none;
    }),
    register_buffer: rawMethod((self, args, ctx) => {
      const [name, tensor] = args.positional.map((each) => each.value);
      if (name?.kind === "string" && name.value !== undefined && tensor) ctx.setAttribute(self, name.value, tensor);
      return none;
    }),
  },
});

/** What a module does with its first argument, once its constructor arguments are bound. */
export type Forward<P extends Params> = (args: Bound<P>, input: TensorValue, ctx: Context, more: ForwardCall) => Value;

export interface ForwardCall {
  readonly args: Args;
  /** A further argument by place or name. */
  readonly argument: (index: number, name: string) => Value | undefined;
}

/** A module of the library. Further constructor arguments (`device`, `dtype`) do not matter; `check` is what the constructor refuses. */
export function module<const P extends Params>(
  params: P,
  forward: Forward<P>,
  more: ClassSpec = {},
  check: (args: Bound<P>, owner: string) => void = () => {},
): Entry {
  return cls({
    bases: ["torch.nn.Module"],
    parameters: Object.keys(params),
    ...more,
    methods: {
      __init__: rawMethod((self, args, ctx, owner) => {
        const binding = bindArguments(owner, { ...params, kwargs: restKeywords }, args, ctx);
        if (binding) check(binding.values, owner);
        for (const [name, { value }] of binding?.given ?? []) if (value.kind === "int") ctx.setAttribute(self, name, value);
        const state: ModuleState = {
          state: "torch-module",
          parts: undefined,
          forward: binding && ((given, inner) => run(self, binding.values, forward, given, inner)),
        };
        ctx.heap.set(self, "native", state);
        return none;
      }),
      ...more.methods,
    },
  });
}

function run<P extends Params>(self: ObjectValue, args: Bound<P>, forward: Forward<P>, given: Args, ctx: Context): Value {
  const owner = self.cls.name;
  const first = given.positional[0] ?? [...given.named.values()][0];
  if (!first)
    return given.open ? unknown : failAt({}, { code: "call-mismatch", owner, detail: "is missing the required argument 'input'" });
  const input = first.value.kind === "unknown" ? unknownTensor : toTensor(first.value);
  const argument = (index: number, name: string): Value | undefined => given.named.get(name)?.value ?? given.positional[index]?.value;
  if (!input) return unknown;
  try {
    return forward(args, input, ctx, { args: given, argument });
  } catch (error) {
    throw error instanceof ShapeProblem ? madeHere(error, first.site, self.created) : error;
  }
}

/** The problem with the place where the module was made. */
function madeHere(error: ShapeProblem, argument: Site | undefined, created: Site | undefined): LocatedProblem {
  const where = error instanceof LocatedProblem ? error.where : { at: argument };
  return new LocatedProblem(error.problem, { ...where, related: [...(where.related ?? []), created && { site: created, role: "layer" }] });
}
