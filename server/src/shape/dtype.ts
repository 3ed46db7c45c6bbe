/** Element types by name. A type that is not known is `undefined`, and so is what follows from it. */
export type DType = string;

export const UNKNOWN_DTYPE = undefined;

const SIGNED = ["int8", "int16", "int32", "int64"];
const UNSIGNED = ["uint8", "uint16", "uint32", "uint64"];
const FLOATS = ["float16", "float32", "float64"];
const COMPLEX = ["complex64", "complex128"];
const OTHER_FLOATS = ["bfloat16", "float8_e4m3fn", "float8_e5m2"];

export function isFloatingDType(dtype: DType | undefined): boolean {
  return dtype !== undefined && (FLOATS.includes(dtype) || OTHER_FLOATS.includes(dtype));
}

/** Signed or unsigned; bool is not an integer type. */
export function isIntegerDType(dtype: DType | undefined): boolean {
  return dtype !== undefined && (SIGNED.includes(dtype) || UNSIGNED.includes(dtype));
}

export function isBoolDType(dtype: DType | undefined): boolean {
  return dtype === "bool";
}

/** Type of an operation on two NumPy arrays: the smallest that holds both. Python scalars, which are weak, are the caller's concern. */
export function promoteNumpy(a: DType | undefined, b: DType | undefined): DType | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? a : NUMPY_ORDER.find((dtype) => holds(dtype, a) && holds(dtype, b));
}

/**
 * Type of a Keras operation on two tensors, with TensorFlow as backend. "int" and "float" name Python scalars.
 * Undefined where Keras refuses to promote. Source: result_type in keras/src/backend/common/dtypes.py.
 */
export function promoteKeras(a: DType | undefined, b: DType | undefined): DType | undefined {
  if (a === undefined || b === undefined) return undefined;
  const result = a === b ? a : leastUpperBound(a, b);
  return result && (KERAS_NARROWS[result] ?? result);
}

/** Smaller types first; bool and the integers before the floats. */
const NUMPY_ORDER = ["bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64", ...FLOATS, ...COMPLEX];

/** Can every value of `inner` be cast to `outer` safely? Source: numpy.can_cast. */
function holds(outer: DType, inner: DType): boolean {
  if (outer === inner || inner === "bool") return true;
  const [size, need] = [bits(outer), bits(inner)];
  if (UNSIGNED.includes(inner))
    return isExactFor(outer, need) || (UNSIGNED.includes(outer) ? size >= need : SIGNED.includes(outer) && size > need);
  if (SIGNED.includes(inner)) return isExactFor(outer, need) || (SIGNED.includes(outer) && size >= need);
  if (FLOATS.includes(inner)) return (FLOATS.includes(outer) && size >= need) || (COMPLEX.includes(outer) && size >= 2 * need);
  return COMPLEX.includes(inner) && COMPLEX.includes(outer) && size >= need;
}

/** A float holds integers of half its size; float64 takes 64-bit integers too, although it rounds them. */
function isExactFor(outer: DType, integerBits: number): boolean {
  const size = COMPLEX.includes(outer) ? bits(outer) / 2 : FLOATS.includes(outer) ? bits(outer) : 0;
  return size === 64 || size >= 2 * integerBits;
}

function bits(dtype: DType): number {
  return Number(/\d+$/.exec(dtype)?.[0] ?? 1);
}

/** Each type and those directly above it. */
const KERAS_LATTICE: Readonly<Record<DType, readonly DType[]>> = {
  bool: ["int"],
  int: ["uint8", "int8", "complex64"],
  uint8: ["int16", "uint16"],
  uint16: ["int32", "uint32"],
  uint32: ["int64", "uint64"],
  uint64: ["float"],
  int8: ["int16"],
  int16: ["int32"],
  int32: ["int64"],
  int64: ["float"],
  float: ["bfloat16", "float16"],
  bfloat16: ["float32"],
  float16: ["float32"],
  float32: ["float64", "complex64"],
  float64: ["complex128"],
  complex64: ["complex128"],
  complex128: [],
};

/** Weak types take the default precision; TensorFlow keeps only these two of the 64-bit types wide: int64 and float64. */
const KERAS_NARROWS: Readonly<Record<DType, DType>> = { int: "int32", float: "float32", uint64: "uint32", complex128: "complex64" };

function leastUpperBound(a: DType, b: DType): DType | undefined {
  const aboveB = upperBounds(b);
  const common = [...upperBounds(a)].filter((dtype) => aboveB.has(dtype));
  return common.find((dtype) => common.every((other) => upperBounds(dtype).has(other)));
}

function upperBounds(dtype: DType): ReadonlySet<DType> {
  const above = KERAS_LATTICE[dtype];
  return above === undefined ? new Set() : new Set([dtype, ...above.flatMap((next) => [...upperBounds(next)])]);
}

/** The type of the parts and of the size of a complex number; others are their own. */
export function realDType(dtype: string | undefined): string | undefined {
  return dtype === "complex128" ? "float64" : dtype === "complex64" ? "float32" : dtype;
}

/** What NumPy computes in where integers will not do: floats and complex numbers stay what they are. */
export function inexactDType(dtype: string | undefined): string | undefined {
  return dtype === undefined || isFloatingDType(dtype) || dtype.startsWith("complex") ? dtype : "float64";
}
