/** Parameters that name an object or give one: `kernel_initializer="zeros"`, `bias_regularizer=…` (keras/src/initializers/__init__.py and its sisters). */
import { failAt } from "../../value/context";
import { display } from "../../value/display";
import type { Value } from "../../value/values";
import type { Binding, Param, Params, Reading } from "../vocabulary/bind";
import { param, refuse, withDefault } from "../vocabulary/params";
import { mayBeCustom } from "./custom-objects";

type Kind = "initializer" | "regularizer" | "constraint";

const CLASSES: Readonly<Record<Kind, string>> = {
  initializer:
    "Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity IdentityInitializer Initializer LecunNormal LecunUniform Ones " +
    "Orthogonal OrthogonalInitializer RandomNormal RandomUniform STFT STFTInitializer TruncatedNormal VarianceScaling Zeros " +
    "normal one stft uniform zero",
  regularizer: "L1 L1L2 L2 OrthogonalRegularizer Regularizer",
  constraint: "Constraint MaxNorm MinMaxNorm NonNeg UnitNorm",
};

/** Keras knows a class by its name, and by the same in snake case. */
const NAMES = new Map(
  Object.entries(CLASSES).map(([kind, names]) => [kind, new Set(names.split(" ").flatMap((name) => [name, snakeCase(name)]))]),
);

function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
}

const initializer = identifier("initializer");
export const regularizer = identifier("regularizer");
const constraint = identifier("constraint");

function identifier(kind: Kind): Param<null> {
  return withDefault(
    param<null>(
      (value, at) =>
        isRefused(value, kind, at) ? refuse(at, `the name of ${kind === "initializer" ? "an" : "a"} ${kind} or an object`, value) : null,
      null,
    ),
    null,
  );
}

function isRefused(value: Value, kind: Kind, { ctx }: Reading): boolean {
  switch (value.kind) {
    case "string":
      return value.value !== undefined && !NAMES.get(kind)?.has(value.value) && !(kind === "initializer" && mayBeCustom(ctx));
    case "tensor":
      return kind !== "initializer";
    default:
      return value.kind === "int" || value.kind === "float" || value.kind === "bool" || value.kind === "list" || value.kind === "tuple";
  }
}

/** Several such parameters, each read as the last word of its name says. */
export function identifiers<const N extends string>(...names: readonly N[]): Readonly<Record<N, Param<null>>> {
  const read = (name: string): Param<null> =>
    name.endsWith("_initializer") ? initializer : name.endsWith("_regularizer") ? regularizer : constraint;
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<N, Param<null>>;
}

/** `seed=`: an integer, a generator or None (keras/src/random/seed_generator.py). */
export const seed: Param<null> = withDefault(
  param<null>((value, at) => (isSeed(value) ? null : refuse(at, "an integer", value)), null),
  null,
);

/** Whether a generator can be made of it, as far as is known. */
function isSeed(value: Value): boolean {
  if (value.kind === "object") return value.cls.path === undefined;
  return !["string", "float", "bool", "tuple", "list", "dict"].includes(value.kind);
}

/** A layer that drops nothing makes no generator: its seed is not looked at. */
export function checkSeed<P extends Params>(share: number | undefined, { given, sites }: Binding<P>, owner: string): void {
  const of = given.get("seed")?.value;
  if (share === undefined || share <= 0 || !of || isSeed(of)) return;
  failAt({ at: sites.seed }, { code: "invalid-argument", owner, argument: "seed", expected: "an integer", got: display(of) });
}
