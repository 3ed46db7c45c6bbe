/** Dtype policies and the defaults that layers are made with (keras/src/dtype_policies, keras/src/backend/config.py). */
import type { Context } from "../../value/context";
import { none, string, unknown } from "../../value/make";
import type { Joining } from "../../value/slots";
import type { NativeState, ObjectValue, Value } from "../../value/values";
import type { Reading } from "../vocabulary/bind";
import { type ClassSpec, rawMethod } from "../vocabulary/functions";
import { dtypeName, refuse } from "../vocabulary/params";

/** What a layer computes in, and what its weights are of; undefined when not known. */
export interface Policy {
  readonly compute: string | undefined;
  readonly variable: string | undefined;
}

const NOT_KNOWN: Policy = { compute: undefined, variable: undefined };
const of = (dtype: string): Policy => ({ compute: dtype, variable: dtype });

const DTYPE = /^(bool|u?int(8|16|32|64)|b?float16|float(32|64)|float8_e4m3fn|float8_e5m2|complex(64|128)|string)$/;
const QUANTIZED = /^(int8|float8|int4|gptq|awq)/;
/** What the word `int` stands for; other words of Python's stand for nothing. */
const INT = "int64";
/** Python's types as Keras reads them; NumPy reads `float` as another. */
const PYTHON: Readonly<Record<string, string>> = { float64: "float32", str: "string" };

/** The policy that `dtype=` stands for. Fails for what is none. */
export function policyOf(value: Value | undefined, at: Reading): Policy {
  if (!value || value.kind === "none") return defaultPolicy(at.ctx);
  if (value.kind === "object") return isPolicy(value.native) ? value.native.policy : NOT_KNOWN;
  const name = dtypeName(value);
  if (value.kind === "class" && typeof name === "string")
    return DTYPE.test(PYTHON[name] ?? name) ? of(PYTHON[name] ?? name) : refused(value, at);
  if (typeof name === "string") return namedPolicy(name) ?? refused(value, at);
  return isPlain(value) ? refused(value, at) : NOT_KNOWN;
}

/** The dtype that an argument stands for, `floatx` where none is given (keras/src/backend/common/variables.py `standardize_dtype`). */
export function standardDType(value: Value | undefined, at: Reading): string | undefined {
  if (!value || value.kind === "none") return floatx(at.ctx);
  const name = dtypeName(value);
  const known = value.kind === "class" && typeof name === "string" ? (PYTHON[name] ?? name) : name === "int" ? INT : name;
  if (typeof known === "string" ? !DTYPE.test(known) : isPlain(value)) return refuse(at, "a dtype", value);
  return known ?? undefined;
}

function refused(value: Value, at: Reading): never {
  return refuse(at, "a dtype or a dtype policy", value);
}

function isPlain(value: Value): boolean {
  return value.kind === "int" || value.kind === "float" || value.kind === "bool" || value.kind === "list" || value.kind === "tuple";
}

function namedPolicy(name: string): Policy | undefined {
  if (name === "int") return of(INT);
  if (name === "mixed_float16" || name === "mixed_bfloat16") return { compute: name.slice("mixed_".length), variable: "float32" };
  const source = QUANTIZED.test(name) ? name.indexOf("_from_") : -1;
  if (source >= 0) return { ...NOT_KNOWN, compute: namedPolicy(name.slice(source + "_from_".length))?.compute };
  return DTYPE.test(name) && !QUANTIZED.test(name) ? of(name) : undefined;
}

interface PolicyState extends NativeState {
  readonly state: "dtype policy";
  readonly policy: Policy;
}

function isPolicy(state: NativeState | undefined): state is PolicyState {
  return state?.state === "dtype policy";
}

/** `keras.DTypePolicy("mixed_float16")`. */
export const policyClass: ClassSpec = {
  parameters: ["name"],
  methods: {
    __init__: rawMethod((self, args, ctx, owner) => {
      const given = args.positional[0] ?? args.named.get("name");
      const policy = policyOf(given?.value, { owner, argument: "name", site: given?.site, ctx });
      const state: PolicyState = { state: "dtype policy", policy };
      ctx.heap.set(self, "native", state);
      return none;
    }),
  },
  properties: {
    name: () => string(undefined),
    compute_dtype: (self) => dtypeOf(self, "compute"),
    variable_dtype: (self) => dtypeOf(self, "variable"),
  },
};

/** A policy as an object. */
export function policyValue(policy: Policy, ctx: Context): Value {
  const made = ctx.library("keras.dtype_policies.DTypePolicy");
  const native: PolicyState = { state: "dtype policy", policy };
  return made.kind === "class" ? { kind: "object", cls: made, attrs: new Map(), native, created: ctx.site } : unknown;
}

function dtypeOf(self: ObjectValue, which: keyof Policy): Value {
  return string(isPolicy(self.native) ? self.native.policy[which] : undefined);
}

interface Defaults {
  floatx: string | undefined;
  /** What `set_dtype_policy` was given last; null: the policy of `floatx`. */
  policy: Policy | null;
  readonly joinField: Joining["joinField"];
}

/** On a path that has made no layer yet the policy is still to come. */
function joinPolicies(left: unknown, right: unknown, floatx: string | undefined): Policy {
  const [one, other] = [left, right].map((each): Policy => (isPolicyLike(each) ? each : { compute: floatx, variable: floatx }));
  return one && one.compute === other?.compute && one.variable === other?.variable ? one : NOT_KNOWN;
}

function isPolicyLike(value: unknown): value is Policy {
  return typeof value === "object" && value !== null && "compute" in value && "variable" in value;
}

/** The defaults of an analysis, by its heap, which undoes what a branch has set. */
const DEFAULTS = new WeakMap<object, Defaults>();

function defaultsOf(ctx: Context): Defaults {
  const found = DEFAULTS.get(ctx.heap);
  if (found) return found;
  const made: Defaults = {
    floatx: "float32",
    policy: null,
    joinField: (field, left, right) => ({ value: field === "policy" ? joinPolicies(left, right, made.floatx) : undefined }),
  };
  DEFAULTS.set(ctx.heap, made);
  return made;
}

/** `keras.config.floatx()`. */
export function floatx(ctx: Context): string | undefined {
  return defaultsOf(ctx).floatx;
}

export function setFloatx(name: string | undefined, ctx: Context): void {
  ctx.heap.set(defaultsOf(ctx), "floatx", name);
}

export function setDefaultPolicy(policy: Policy, ctx: Context): void {
  ctx.heap.set(defaultsOf(ctx), "policy", policy);
}

/** The policy of layers that are given none: that of `floatx` when the first layer is made. */
export function defaultPolicy(ctx: Context): Policy {
  const defaults = defaultsOf(ctx);
  const { floatx: float, policy } = defaults;
  if (policy) return policy;
  const made = { compute: float, variable: float };
  ctx.heap.set(defaults, "policy", made);
  return made;
}

/** `clear_session()`. */
export function forgetDefaultPolicy(ctx: Context): void {
  ctx.heap.set(defaultsOf(ctx), "policy", null);
}
