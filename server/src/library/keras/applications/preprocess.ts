/** What goes into the models and what comes out of them (keras/src/applications/imagenet_utils.py). */
import { isRanked } from "../../../shape/shape";
import { failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { list, string, tuple, unknown } from "../../../value/make";
import { computed, tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { type Entry, fn } from "../../vocabulary/functions";
import { anything, ignored, number, withDefault } from "../../vocabulary/params";
import { symbolicOperation } from "../operation";

/** The models of the module have the preprocessing inside. */
export const unchanged: Entry = fn({ x: anything, data_format: ignored }, ({ x }) => x);

/** Pixels of images are scaled or centred: floats of the same shape. */
export const preprocessInput: Entry = fn({ x: anything, data_format: ignored }, ({ x }, ctx) =>
  x.kind === "tensor" ? symbolicOperation("preprocess_input", [x], ([image]) => scaled(image ?? unknown), scaled(x), ctx) : unknown,
);

/** The same with a `mode`. */
export const preprocessImagenet: Entry = fn({ x: anything, data_format: ignored, mode: ignored }, ({ x }, ctx) =>
  x.kind === "tensor" ? symbolicOperation("preprocess_input", [x], ([image]) => scaled(image ?? unknown), scaled(x), ctx) : unknown,
);

const FLOATS = new Set(["float16", "bfloat16", "float32", "float64"]);

function scaled(image: Value): Value {
  if (image.kind !== "tensor") return unknown;
  const known = image.dtype !== undefined && (FLOATS.has(image.dtype) || image.framework === "numpy");
  return computed(image, image.shape, known ? (FLOATS.has(image.dtype ?? "") ? image.dtype : "float32") : undefined);
}

const LISTED = 64;

/** For each sample a list of `top` triples of the class's id, its name and its probability. */
export const decodePredictions: Entry = fn({ preds: anything, top: withDefault(number, 5) }, ({ preds, top }, _ctx, { sites }) => {
  if (preds.kind !== "tensor") return list(undefined);
  const probabilities: TensorValue = preds;
  const rows = isRanked(probabilities.shape) ? probabilities.shape : undefined;
  const [samples, classes] = rows ?? [];
  if (rows && (rows.length !== 2 || (typeof classes === "number" && classes !== 1000)))
    failAt(
      { at: sites.preds },
      {
        code: "invalid-argument",
        owner: "decode_predictions",
        argument: "preds",
        expected: "predictions of shape (samples, 1000)",
        got: display(preds),
        shape: rows,
      },
    );
  const triple = tuple([string(undefined), string(undefined), tensor([], probabilities.dtype, "numpy")]);
  const best = (): Value =>
    list(top !== undefined && top > 0 && top <= LISTED ? Array.from({ length: top }, () => triple) : undefined, triple);
  return typeof samples === "number" && samples <= LISTED ? list(Array.from({ length: samples }, best)) : list(undefined, best());
});
