/**
 * Element types of results: what Keras declares for KerasTensors, what TensorFlow computes for arrays, and which arrays its
 * kernels refuse (keras/src/ops, keras/src/backend/tensorflow). The two differ, so every operation has two rules.
 */
import { isFloatingDType, promoteKeras } from "../../../shape/dtype";
import { fail } from "../../../shape/problem";
import type { TensorValue } from "../../../value/values";
import { isSymbolic } from "./operation";

type DType = string | undefined;

/** The floating type of a result: integers give the default. */
export function floatOf(dtype: DType): DType {
  if (dtype === undefined || isFloatingDType(dtype) || dtype.startsWith("complex")) return dtype;
  return dtype === "float" ? "float32" : promoteKeras(dtype, "float");
}

/** The type that operands are brought to. */
export function promoted(...dtypes: readonly DType[]): DType {
  return dtypes.length === 0 ? undefined : dtypes.reduce((a, b) => promoteKeras(a, b));
}

const SUMS: Readonly<Record<string, string>> = { bool: "int32", int8: "int32", int16: "int32", uint8: "uint32", uint16: "uint32" };
const PARTS: Readonly<Record<string, string>> = { complex64: "float32", complex128: "float64" };
const COMPLEX: Readonly<Record<string, string>> = { float32: "complex64", float64: "complex128" };

const RULES = {
  same: (dtype: DType) => dtype,
  float: floatOf,
  /** A 64-bit integer gives a 64-bit float. */
  wideFloat: (dtype: DType) => (dtype === "int64" ? "float64" : dtype?.startsWith("complex") ? undefined : floatOf(dtype)),
  /** Truths are counted. */
  counted: (dtype: DType) => (dtype === "bool" ? "int32" : dtype),
  /** Small integers are added up in 32 bits. */
  summed: (dtype: DType) => (dtype === undefined ? undefined : (SUMS[dtype] ?? dtype)),
  /** The type of the parts of a complex number. */
  real: (dtype: DType) => (dtype === undefined ? undefined : (PARTS[dtype] ?? dtype)),
  realFloat: (dtype: DType) => floatOf(dtype === undefined ? undefined : (PARTS[dtype] ?? dtype)),
  complex: (dtype: DType) => (dtype === undefined ? undefined : (COMPLEX[dtype] ?? dtype)),
  float32: () => "float32",
  bool: () => "bool",
  int32: () => "int32",
} satisfies Readonly<Record<string, (dtype: DType) => DType>>;

export type RuleName = keyof typeof RULES;

/** The rule for KerasTensors, the rule for arrays, and the classes of types that arrays must not have. */
export type Kind = readonly [symbolic: RuleName, eager: RuleName, refused?: Refused];

/** What is refused, and how to say what is wanted. */
const REFUSED = {
  bool: "a tensor of numbers",
  complex: "a tensor of real numbers",
  "bool complex": "a tensor of real numbers",
  "bool uint": "a tensor of signed numbers",
  "bool uint64": "a tensor of signed numbers",
  uint64: "a tensor of another type",
  "bool int uint": "a tensor of a floating type",
  "bool int uint complex": "a tensor of a floating type",
  "bool int uint half": "a tensor of type float32, float64 or complex",
  "bool int uint half complex": "a tensor of type float32 or float64",
  "bool half float complex": "a tensor of integers",
  "half float complex": "a tensor of integers",
} as const;

export type Refused = keyof typeof REFUSED;

export const FLOATING_ONLY: Refused = "bool int uint complex";

/** The type of the result of an operation on one tensor. Fails where an array's type is refused. */
export function typed(owner: string, [symbolic, eager, refused]: Kind, x: TensorValue): DType {
  if (isSymbolic(x)) return RULES[symbolic](x.dtype);
  if (refused) refuseTypes(owner, refused, x.dtype);
  return RULES[eager](x.dtype);
}

/** Fails with wrong-kind when an array's type is among the refused. */
export function refuseTypes(owner: string, refused: Refused, dtype: DType, argument = "x"): void {
  if (dtype === undefined) return;
  const classes: readonly string[] = refused.split(" ");
  if (classes.includes(dtype) || classes.includes(classOf(dtype)))
    fail({ code: "wrong-kind", owner, expected: REFUSED[refused], got: dtype, argument });
}

function classOf(dtype: string): string {
  if (dtype === "float16" || dtype === "bfloat16") return "half";
  return dtype.replace(/\d+$/, "");
}

/** How Python numbers count beside a tensor: they adapt to its type, are 32 or 64 bits wide, or are of the default floating type. */
type Numbers = "weak" | "strong" | "wide" | "default";

/** The rule after promotion, numbers beside KerasTensors and beside arrays, and what arrays must not have together. */
export type PairKind = readonly [rule: RuleName, symbolicNumbers: Numbers, eagerNumbers: Numbers, refused?: Refused];

/** The type of the result of an operation on two. */
export function typedPair(owner: string, [rule, symbolic, eager, refused]: PairKind, a: DType, b: DType, isTraced: boolean): DType {
  const numbers = isTraced ? symbolic : eager;
  const together = promoted(strengthened(a, numbers), strengthened(b, numbers));
  if (refused && !isTraced) refuseTypes(owner, refused, together, "x1");
  return RULES[rule](together);
}

function strengthened(dtype: DType, numbers: Numbers): DType {
  if (numbers === "weak") return dtype;
  if (numbers === "default") return dtype === "int" || dtype === "float" ? "float32" : dtype;
  return dtype === "int" ? (numbers === "wide" ? "int64" : "int32") : dtype === "float" ? "float32" : dtype;
}

const FLOATING: Kind = ["same", "same", FLOATING_ONLY];
const FLOATING_OR_COMPLEX: Kind = ["same", "same", "bool int uint"];

/** Operations on each value that keep the shape. */
const UNARY: readonly (readonly [names: string, kind: Kind])[] = [
  ["arccos arccosh arcsin arcsinh arctan arctanh cos cosh exp exp2 expm1", ["float", "float"]],
  ["log log10 log1p log2 sin sinc sinh sqrt tan tanh", ["float", "float"]],
  ["ceil fabs floor", ["float", "float", "complex"]],
  ["cbrt i0", ["wideFloat", "wideFloat"]],
  ["deg2rad rad2deg", ["wideFloat", "wideFloat", "uint64"]],
  ["celu elu erf erfinv gelu hard_sigmoid hard_silu hard_swish hard_tanh log_sigmoid selu softplus softsign sparse_sigmoid", FLOATING],
  ["hard_shrink rsqrt sigmoid silu sparse_plus squareplus swish tanh_shrink", FLOATING_OR_COMPLEX],
  // NumPy's own arrays of integers pass.
  ["soft_shrink", ["same", "same"]],
  ["threshold", ["same", "same"]],
  ["erfc", ["float", "same", FLOATING_ONLY]],
  ["reciprocal", ["float32", "same", "bool int uint"]],
  ["relu relu6 round", ["same", "same", "bool complex"]],
  ["leaky_relu", ["same", "float", "bool complex"]],
  ["abs absolute imag", ["same", "real"]],
  ["real", ["same", "real", "bool"]],
  ["nan_to_num trunc", ["same", "same", "complex"]],
  ["conj conjugate", ["same", "same", "bool"]],
  ["negative", ["same", "same", "bool uint"]],
  ["sign", ["same", "same", "bool uint64"]],
  ["square", ["counted", "counted"]],
  ["bitwise_invert bitwise_not", ["same", "same", "bool half float complex"]],
  ["isfinite isinf isnan", ["bool", "bool", "complex"]],
  ["isneginf isposinf isreal logical_not signbit", ["bool", "bool"]],
  ["copy stop_gradient", ["same", "same"]],
];

export const UNARY_KINDS: ReadonlyMap<string, Kind> = new Map(
  UNARY.flatMap(([names, kind]) => names.split(" ").map((name) => [name, kind])),
);
