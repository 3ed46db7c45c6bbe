/** What is measured in images: likeness, edges, boxes (tensorflow/python/ops/image_ops_impl.py). */
import { compareDims, type Dim, type Dims, formatDim, lessThan, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { compareShapes, dimAt, isRanked } from "../../shape/shape";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { dim, ordered, withDefault } from "../vocabulary/params";
import { made, tensorArgument, unknownTensor } from "./arguments";
import { checkImage } from "./image-checks";
import { checkMinRank, checkRank } from "./ranks";

/** One number an image. */
const measure = (owner: string, names: string, least: number): Entry =>
  fn(ordered(names, { img1: tensorArgument, img2: tensorArgument }), ({ img1, img2 }) => compared(owner, img1, img2, least));

function compared(owner: string, a: TensorValue, b: TensorValue, least: number): Value {
  checkMinRank(owner, a, least);
  if (
    compareShapes(a.shape, b.shape) === "no" &&
    isRanked(a.shape) &&
    isRanked(b.shape) &&
    a.shape.length === b.shape.length &&
    !mayBroadcast(a.shape, b.shape)
  )
    fail({ code: "broadcast-mismatch", owner, shapes: [a.shape, b.shape] });
  return made(isRanked(a.shape) ? a.shape.slice(0, -3) : UNKNOWN_RANK, "float32");
}

function mayBroadcast(a: Dims, b: Dims): boolean {
  return a.every((size, i) => size === 1 || dimAt(b, i) === 1 || compareDims(size, dimAt(b, i)) !== "no");
}

export const imageMeasures: Entries = {
  psnr: fn(ordered("a b max_val name", { a: tensorArgument, b: tensorArgument }), ({ a, b }) => compared("tf.image.psnr", a, b, 3)),
  ssim: fn(
    ordered("img1 img2 max_val filter_size filter_sigma k1 k2 return_index_map", {
      img1: tensorArgument,
      img2: tensorArgument,
      filter_size: withDefault(dim, 11 as Dim),
    }),
    ({ img1, img2, filter_size }, _ctx, { given }) => {
      const owner = "tf.image.ssim";
      const small = isRanked(img1.shape) && img1.shape.length >= 3 ? [dimAt(img1.shape, -3), dimAt(img1.shape, -2)] : [];
      if (isRanked(img1.shape) && small.some((size) => lessThan(size, filter_size) === "yes"))
        fail({ code: "output-too-small", owner, window: `${formatDim(filter_size)} by ${formatDim(filter_size)}`, got: img1.shape });
      return given.has("return_index_map") ? unknownTensor : compared(owner, img1, img2, 3);
    },
  ),
  ssim_multiscale: measure("tf.image.ssim_multiscale", "img1 img2 max_val power_factors filter_size filter_sigma k1 k2", 3),
  total_variation: fn(ordered("images name", { images: tensorArgument }), ({ images }) => {
    checkImage("tf.image.total_variation", images);
    return made(isRanked(images.shape) ? images.shape.slice(0, -3) : UNKNOWN_RANK, images.dtype);
  }),
  sobel_edges: fn(ordered("image", { image: tensorArgument }), ({ image: of }) => {
    checkRank("tf.image.sobel_edges", of.shape, 4);
    return isRanked(of.shape) ? made([...of.shape, 2], of.dtype) : unknownTensor;
  }),
  image_gradients: fn(ordered("image", { image: tensorArgument }), ({ image: of }) => {
    checkRank("tf.image.image_gradients", of.shape, 4);
    return { kind: "tuple", items: [made(of.shape, of.dtype), made(of.shape, of.dtype)] };
  }),
  non_max_suppression: fn(ordered("boxes scores max_output_size iou_threshold score_threshold name", { boxes: tensorArgument }), () =>
    made([UNKNOWN], "int32"),
  ),
};
