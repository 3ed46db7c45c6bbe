/**
 * The classes behind operations, which Keras names them by (keras/src/ops, keras/src/backend/common/keras_tensor.py): of most
 * functions their own name in camel case.
 */

/** The classes that a function makes operations of, its own first; undefined when they are not known. */
export function operationClasses(name: string, operands: number): readonly string[] | undefined {
  if (operands === 1 && UNARY[name] !== undefined) return [UNARY[name]];
  const known = CLASSES[name];
  if (known !== undefined) return known === "" ? undefined : known.split(" ");
  return [name.replace(/^activation /, "").replace(/(?:^|_)(\w)/g, (_match, letter: string) => letter.toUpperCase())];
}

const UNARY: Readonly<Record<string, string>> = { "operator -": "Negative", "operator ~": "LogicalNot" };

/** Where it is another name, or several; nothing: made of parts that are not followed. */
const CLASSES: Readonly<Record<string, string>> = {
  "operator +": "Add",
  "operator -": "Subtract",
  "operator *": "Multiply",
  "operator @": "Matmul",
  "operator /": "TrueDivide",
  "operator //": "FloorDivide",
  "operator %": "Mod",
  "operator **": "Power",
  "operator <": "Less",
  "operator <=": "LessEqual",
  "operator >": "Greater",
  "operator >=": "GreaterEqual",
  "operator !=": "NotEqual",
  "operator &": "LogicalAnd",
  "operator |": "LogicalOr",
  "operator ^": "LogicalXor",
  index: "GetItem",
  preprocess_input: "",
  "activation relu": "ReLU",
  "activation exponential": "Exp",
  abs: "Absolute",
  allclose: "AllClose",
  batch_normalization: "BatchNorm",
  cdist: "CDist",
  conj: "Conjugate",
  ctc_decode: "CTCDecode",
  ctc_loss: "CTCLoss",
  extract_patches_3d: "ExtractPatches",
  fft: "FFT",
  fft2: "FFT2",
  hard_swish: "HardSilu",
  hsv_to_rgb: "HSVToRGB",
  ifft2: "IFFT2",
  irfft: "IRFFT",
  isin: "IsIn",
  istft: "ISTFT",
  layer_normalization: "LayerNorm",
  map: "",
  psnr: "PSNR",
  rfft: "RFFT",
  rgb_to_grayscale: "RGBToGrayscale",
  rgb_to_hsv: "RGBToHSV",
  rms_normalization: "RMSNorm",
  searchsorted: "SearchSorted",
  separable_conv: "SeparableConv DepthwiseConv",
  ssim: "SSIM",
  stft: "STFT",
  svd: "SVD",
  swish: "Silu",
};
