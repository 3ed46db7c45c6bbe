/** What a RaggedTensor has besides what every tensor has (tensorflow/python/ops/ragged/ragged_tensor.py). Of which integers its parts are is not followed. */
import { addDims, type Dim, type Dims, UNKNOWN } from "../../shape/dim";
import { dimAt, isRanked } from "../../shape/shape";
import { int, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { entryValue, fn, raw } from "../vocabulary/functions";
import { anything, ignored, withDefault } from "../vocabulary/params";
import { made } from "./arguments";
import { specShape } from "./types";

/** `ragged.name`; undefined where it is as with other tensors. */
export function raggedAttribute(of: TensorValue, name: string): Value | undefined {
  if (!of.ragged || !isRanked(of.shape) || of.shape.length < 2) return undefined;
  const { shape } = of;
  const rows = dimAt(shape, 0);
  switch (name) {
    case "values":
      return inner(of, shape, 1);
    case "flat_values":
      return inner(of, shape, Math.max(1, shape.lastIndexOf(null)));
    case "row_splits":
      return made([addDims(rows, 1)], undefined);
    case "row_starts":
    case "row_limits":
      return method(name, () => made([rows], undefined));
    case "row_lengths":
      return entryValue(
        name,
        raw((args) => (args.positional.length + args.named.size > 0 ? unknown : made([rows], undefined))),
      );
    case "nrows":
      return method(name, () => made([], undefined, { content: int(rows === null ? UNKNOWN : rows) }));
    case "bounding_shape":
      return entryValue(
        name,
        raw((args) => (args.positional.length + args.named.size > 0 ? unknown : made([shape.length], undefined))),
      );
    case "to_tensor":
      return entryValue(
        name,
        fn({ default_value: ignored, name: ignored, shape: withDefault(anything, { kind: "none" } as Value) }, ({ shape: wanted }) =>
          filled(of, shape, wanted),
        ),
      );
    default:
      return undefined;
  }
}

function method(name: string, result: () => Value): Value {
  return entryValue(
    name,
    fn({ out_type: ignored, name: ignored }, () => result()),
  );
}

/** The rows one after the other: what stands behind an axis. */
function inner(of: TensorValue, shape: Dims, axis: number): Value {
  const rest = shape.slice(axis + 1);
  return made([UNKNOWN, ...rest], of.dtype, rest.includes(null) ? { ragged: true } : {});
}

/** Every row is filled up to the longest, or to the size that is asked for. */
function filled(of: TensorValue, shape: Dims, wanted: Value): Value {
  const asked = specShape(wanted);
  const size = (own: Dim, axis: number): Dim => {
    const given = isRanked(asked) ? dimAt(asked, axis) : null;
    if (given !== null && given !== -1) return given;
    return own === null || (wanted.kind !== "none" && !isRanked(asked)) ? UNKNOWN : own;
  };
  return made(shape.map(size), of.dtype);
}
