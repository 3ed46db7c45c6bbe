/** `keras.quantizers` (keras/src/quantizers): values of few bits, and the scales that bring them back. */
import { ceilDivideDims, type Dim, UNKNOWN_RANK } from "../../shape/dim";
import { reduceShape } from "../../shape/reduce";
import { dimAt, isRanked, replaceAxis } from "../../shape/shape";
import { dimValue, shapeValue, tuple, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, entryValue, fn, rawMethod } from "../vocabulary/functions";
import { dim, ignored, integer, integers, text, withDefault } from "../vocabulary/params";
import { opaque, opaqueClasses } from "./opaque";
import { isSymbolic, made, op, tensorArgument } from "./ops/operation";
import { lookups } from "./serialization";

const small = withDefault(text, "int8");

/** The values, and one scale along the axes. */
const absMax = op(
  "inputs axis value_range dtype epsilon to_numpy",
  { inputs: tensorArgument, axis: integers, dtype: small },
  ({ inputs, axis, dtype }) =>
    tuple([made(inputs.shape, dtype), made(reduceShape("abs_max_quantize", inputs.shape, axis, true), inputs.dtype)]),
);

/** The values, and for each block of rows a scale and a zero point. */
const grouped = op(
  "inputs block_size value_range dtype epsilon to_numpy",
  { inputs: tensorArgument, block_size: dim, dtype: small },
  ({ inputs, block_size, dtype }) => {
    const { shape } = inputs;
    if (!isRanked(shape) || shape.length !== 2) return unknown;
    const blocks = [ceilDivideDims(dimAt(shape, 0), block_size), dimAt(shape, 1)];
    return tuple([made(shape, dtype), made(blocks, inputs.dtype), made(blocks, dtype)]);
  },
);

/** Two numbers in a byte: with the shape of the bytes and the number of rows that were packed. */
function packed(arr: TensorValue, axis: number, dtype: string | undefined): Value {
  if (!isRanked(arr.shape) || isSymbolic(arr)) return unknown;
  const rows = dimAt(arr.shape, axis);
  const shape = replaceAxis(arr.shape, axis, ceilDivideDims(rows, 2));
  return tuple([made(shape, dtype), shapeValue(shape), dimValue(rows)]);
}

const rowsOf = (shape: TensorValue["shape"], axis: number, rows: Dim): TensorValue["shape"] =>
  isRanked(shape) ? replaceAxis(shape, axis, rows) : UNKNOWN_RANK;

const quantizer = {
  methods: {
    // The axis of the call stands for that of the constructor.
    __call__: rawMethod((self, args, ctx) => {
      const given = self.given?.named.get("axis") ?? self.given?.positional[0];
      const axis = args.named.get("axis") ?? args.positional[2] ?? given;
      const [x] = args.positional;
      if (!x || !axis || self.given?.named.has("output_dtype")) return unknown;
      return ctx.call(entryValue("abs_max_quantize", absMax), { positional: [x, axis], named: new Map(), open: false });
    }),
  },
};

export const quantizers: Entries = {
  Quantizer: opaque("output_dtype"),
  AbsMaxQuantizer: opaque("axis value_range epsilon output_dtype", { ...quantizer, bases: ["keras.quantizers.Quantizer"] }),
  ...opaqueClasses({
    QuantizationConfig: "weight_quantizer activation_quantizer",
    Int8QuantizationConfig: "weight_quantizer activation_quantizer",
    Int4QuantizationConfig: "weight_quantizer activation_quantizer block_size",
    Float8QuantizationConfig: "",
  }),
  abs_max_quantize: absMax,
  abs_max_quantize_grouped_with_zero_point: grouped,
  compute_float8_amax_history: op("x amax_history", { x: tensorArgument, amax_history: tensorArgument }, ({ amax_history }) =>
    made(amax_history.shape, amax_history.dtype),
  ),
  compute_float8_scale: op("amax scale dtype_max margin", { amax: tensorArgument, scale: tensorArgument }, ({ scale }) =>
    made(scale.shape, scale.dtype),
  ),
  fake_quant_with_min_max_vars: op("inputs min_vals max_vals num_bits narrow_range axis", { inputs: tensorArgument }, ({ inputs }) =>
    made(inputs.shape, inputs.dtype),
  ),
  pack_int4: fn({ arr: tensorArgument, axis: withDefault(integer, 0), dtype: small }, ({ arr, axis, dtype }) => packed(arr, axis, dtype)),
  unpack_int4: fn(
    { packed: tensorArgument, orig_len: dim, axis: withDefault(integer, 0), dtype: small },
    ({ packed: bytes, orig_len, axis, dtype }) => made(rowsOf(bytes.shape, axis, orig_len), dtype),
  ),
  quantize_and_dequantize: op(
    "inputs scale quantized_dtype compute_dtype",
    { inputs: tensorArgument, scale: ignored, compute_dtype: text },
    ({ inputs, compute_dtype }) => made(inputs.shape, compute_dtype),
  ),
  ...lookups("keras.quantizers", "initializer"),
};
