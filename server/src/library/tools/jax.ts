/** `jax.numpy` as NumPy with 32-bit numbers, as they are unless 64 bits are switched on (docs.jax.dev, default dtypes); a little of jax.random and jax.nn. */
import { UNKNOWN } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Args, Context } from "../../value/context";
import { bool, int, tuple, unknown } from "../../value/make";
import { asTensor, mapTensors, tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import type { Package } from "../index";
import { transparent } from "../python/functools";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anyArgs, anything, dim, ignored, restKeywords, shape, withDefault } from "../vocabulary/params";

const SHORT: Readonly<Record<string, string>> = { float64: "float32", int64: "int32", uint64: "uint32", complex128: "complex64" };

/** Functions that do to shapes what those of NumPy do. */
const ALIKE =
  "array asarray zeros ones full empty eye identity arange linspace zeros_like ones_like full_like reshape ravel transpose swapaxes moveaxis expand_dims squeeze concatenate stack vstack hstack split tile repeat flip roll pad broadcast_to where sum prod mean std var min max amin amax argmin argmax any all cumsum sort argsort dot matmul einsum tensordot exp log log1p sqrt abs sin cos tan tanh square sign floor ceil round clip maximum minimum power add subtract multiply divide logical_and logical_or logical_not isnan isinf outer median take".split(
    " ",
  );

/** An array of JAX: not one of NumPy, and its integers and floats are shorter. */
function shortened(of: TensorValue): TensorValue {
  return { ...of, framework: "any", dtype: of.dtype === undefined ? undefined : (SHORT[of.dtype] ?? of.dtype) };
}

const asNumpy = (value: Value): Value => mapTensors(value, (each) => (each.framework === "any" ? { ...each, framework: "numpy" } : each));

function alike(name: string): Entry {
  return {
    define: (_path, library) => {
      const of = library(`numpy.${name}`);
      if (of.kind !== "native") return unknown;
      const invoke = (args: Args, ctx: Context): Value => {
        const named = new Map([...args.named].map(([key, each]) => [key, { ...each, value: asNumpy(each.value) }] as const));
        const positional = args.positional.map((each) => ({ ...each, value: asNumpy(each.value) }));
        return mapTensors(of.invoke({ ...args, positional, named }, ctx), shortened);
      };
      return { kind: "native", name, invoke };
    },
  };
}

const drawn = (dtype: string): Entry =>
  fn({ key: ignored, shape: withDefault(shape, []), more: anyArgs, options: restKeywords }, ({ shape: size, more, options }) => {
    const isPlain = more.kind === "tuple" && options.kind === "dict" && !options.entries.has("sdtype");
    return tensor(size, isPlain && more.kind === "tuple" && more.items.length === 0 ? dtype : undefined, "any");
  });

/** The same shape; floats stay what they are. */
const activation: Entry = fn({ x: anything, more: anyArgs, options: restKeywords }, ({ x }) => {
  const of = asTensor(x);
  return of ? tensor(of.shape, of.dtype === "float32" ? of.dtype : undefined, "any") : unknown;
});

/** A function of the function it is given (jax/_src/api.py): `grad`, `value_and_grad`. Gradients are like what they are taken by. */
function derivative(hasValue: boolean): Entry {
  return fn(
    {
      fun: anything,
      argnums: withDefault(anything, int(0) as Value),
      has_aux: withDefault(anything, bool(false) as Value),
      more: restKeywords,
    },
    ({ fun, argnums, has_aux }, ctx) => {
      const hasAux = ctx.truth(has_aux);
      const invoke = (args: Args, of: Context): Value => {
        const result = of.call(fun, args);
        const grads = gradients(args, argnums, of);
        if (hasValue) return tuple([result, grads]);
        if (hasAux !== true) return hasAux === false ? grads : unknown;
        const [, aux] = of.items(result) ?? [];
        return tuple([grads, aux ?? unknown]);
      };
      return { kind: "native", name: "grad", invoke };
    },
  );
}

function gradients({ positional, open }: Args, argnums: Value, ctx: Context): Value {
  const at = (index: Value): Value =>
    !open && index.kind === "int" && typeof index.value === "number" ? (positional[index.value]?.value ?? unknown) : unknown;
  return argnums.kind === "int" ? at(argnums) : tuple((ctx.items(argnums) ?? [unknown]).map(at));
}

const named = (names: readonly string[], entry: (name: string) => Entry): Entries =>
  Object.fromEntries(names.map((name) => [name, entry(name)]));

export const jax: Package = {
  modules: {
    jax: {
      grad: derivative(false),
      value_and_grad: derivative(true),
      // What is compiled or put on a device is what it was.
      jit: transparent,
      checkpoint: transparent,
      device_put: fn({ x: anything, more: anyArgs, options: restKeywords }, ({ x }) => x),
    },
    "jax.numpy": named(ALIKE, alike),
    "jax.random": {
      normal: drawn("float32"),
      uniform: drawn("float32"),
      PRNGKey: fn({ seed: ignored, more: restKeywords }, () => tensor([2], "uint32", "any")),
    },
    "jax.nn": {
      ...named("relu sigmoid softmax log_softmax gelu silu swish elu selu softplus tanh leaky_relu".split(" "), () => activation),
      one_hot: fn({ x: anything, num_classes: dim, more: restKeywords }, ({ x, num_classes, more }) => {
        const of = asTensor(x);
        const isPlain = more.kind === "dict" && more.entries.size === 0;
        return of && isPlain && isRanked(of.shape) ? tensor([...of.shape, num_classes ?? UNKNOWN], "float32", "any") : unknown;
      }),
    },
  },
};
