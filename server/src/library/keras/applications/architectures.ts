/**
 * The architectures of `keras.applications`, a row each: what a model is without its top. Numbers of weights were read off
 * Keras; `test/library/applications.test.ts` holds them against what Keras 3 reports.
 */
import { SIZES, type Step } from "./sizes";

export interface Architecture {
  /** The module of `keras.applications` that has it. */
  readonly module: string;
  /** Names of the function's parameters in order. */
  readonly parameters: string;
  /** Channels of the output without top. */
  readonly features: number;
  /** Weights of the layers below the top, for images of three channels. */
  readonly trainable: number;
  readonly frozen: number;
  /** Weights more for each channel of the image: trainable ones and others. */
  readonly perChannel: number;
  readonly frozenPerChannel?: number;
  /** The same when it is made for images of any size, where that has fewer layers. */
  readonly unsized?: { readonly trainable: number; readonly frozen: number };
  readonly steps: readonly Step[];
  /** Default and least height and width. */
  readonly size: number;
  readonly least: number;
  readonly top: Top;
  /** The model's name; absent: it is made of the width and the size of the image. */
  readonly name?: string;
  /** What narrower or wider variants are like. */
  readonly variants?: Variants;
  /** The pretrained model takes no image of any free size. */
  readonly staticWhenPretrained?: true;
  /** Without a top, too, it is made for its default size when none is given. */
  readonly sizedWithoutTop?: true;
  /** A layer in front spreads a single channel over three. */
  readonly spreadsChannel?: true;
  /** The top takes images of any size, and the size is not compared with that of the pretrained model. */
  readonly anySize?: true;
}

/** What comes between the features and the classes. */
export interface Top {
  /** `dense` on pooled or `flat` features, or a `convolution` of one pixel. */
  readonly kind: "dense" | "flat" | "convolution";
  /** Units of the layers before the last. */
  readonly hidden: readonly number[];
  /** A layer normalization follows the pooling, with and without top. */
  readonly normalized?: true;
}

export interface Variants {
  readonly prefix?: string;
  /** Channels of the output, and units of a hidden layer of the top, for a width `alpha`. */
  readonly features: (alpha: number, features: number) => number;
  readonly hidden?: (alpha: number, units: number) => number;
  /** The widths that have pretrained weights. */
  readonly pretrained: (minimalistic: boolean) => readonly number[];
  /** Square images of these sizes have pretrained models of their own. */
  readonly sizes: readonly number[];
}

/** Channels come in eights; rounding down takes away a tenth at most (`_make_divisible`, `_depth`). */
function rounded(channels: number): number {
  const nearest = Math.max(8, Math.floor((channels + 4) / 8) * 8);
  return nearest < 0.9 * channels ? nearest + 8 : nearest;
}

const dense: Top = { kind: "dense", hidden: [] };
const usual = {
  parameters: "include_top weights input_tensor input_shape pooling classes classifier_activation name",
  size: 224,
  least: 32,
  top: dense,
};

const vgg = { ...usual, steps: SIZES.vgg, top: { kind: "flat", hidden: [4096, 4096] } } as const satisfies Partial<Architecture>;
const vgg16 = { ...vgg, module: "vgg16" };
const vgg19 = { ...vgg, module: "vgg19" };
const resnet = { ...usual, module: "resnet", steps: SIZES.halving };
const resnetV2 = { ...resnet, module: "resnet_v2" };
const densenet = { ...usual, module: "densenet", steps: SIZES.dense };
const inception = { ...usual, module: "inception_v3", steps: SIZES.inception, least: 75 };
const inceptionResnet = { ...inception, module: "inception_resnet_v2" };
const xception = { ...usual, module: "xception", steps: SIZES.xception, least: 71 };
const efficientnet = {
  ...usual,
  module: "efficientnet",
  steps: SIZES.efficient,
  frozenPerChannel: 2,
  spreadsChannel: true,
} as const satisfies Partial<Architecture>;
const efficientnetV2 = {
  ...usual,
  module: "efficientnet_v2",
  parameters: "include_top weights input_tensor input_shape pooling classes classifier_activation include_preprocessing name",
  steps: SIZES.halving,
  spreadsChannel: true,
} as const satisfies Partial<Architecture>;
const convnext = {
  ...usual,
  module: "convnext",
  parameters: "include_top include_preprocessing weights input_tensor input_shape pooling classes classifier_activation name",
  steps: SIZES.patches,
  spreadsChannel: true,
  top: { kind: "dense", hidden: [], normalized: true },
} as const satisfies Partial<Architecture>;
const nasnet = {
  ...usual,
  module: "nasnet",
  parameters: "input_shape include_top weights input_tensor pooling classes classifier_activation name",
  steps: SIZES.nasnet,
  staticWhenPretrained: true,
} as const satisfies Partial<Architecture>;
const mobilenet = {
  ...usual,
  module: "mobilenet",
  parameters: "input_shape alpha depth_multiplier dropout include_top weights input_tensor pooling classes classifier_activation name",
  steps: SIZES.mobile,
  top: { kind: "convolution", hidden: [] },
  variants: {
    prefix: "mobilenet",
    features: (alpha, features) => Math.trunc(features * alpha),
    pretrained: () => [0.25, 0.5, 0.75, 1],
    sizes: [128, 160, 192, 224],
  },
} as const satisfies Partial<Architecture>;
const mobilenetV2 = {
  ...usual,
  module: "mobilenet_v2",
  parameters: "input_shape alpha include_top weights input_tensor pooling classes classifier_activation name",
  steps: SIZES.inverted,
  variants: {
    prefix: "mobilenetv2",
    features: (alpha, features) => (alpha > 1 ? rounded(features * alpha) : features),
    pretrained: () => [0.35, 0.5, 0.75, 1, 1.3, 1.4],
    sizes: [96, 128, 160, 192, 224],
  },
} as const satisfies Partial<Architecture>;
const mobilenetV3 = {
  ...usual,
  module: "mobilenet_v3",
  parameters:
    "input_shape alpha minimalistic include_top weights input_tensor classes pooling dropout_rate classifier_activation include_preprocessing name",
  steps: SIZES.inverted,
  anySize: true,
  variants: {
    // The last block has a sixth of the features.
    features: (alpha, features) => rounded(rounded((features / 6) * alpha) * 6),
    hidden: (alpha, units) => (alpha > 1 ? rounded(units * alpha) : units),
    pretrained: (minimalistic) => (minimalistic ? [1] : [0.75, 1]),
    sizes: [],
  },
} as const satisfies Partial<Architecture>;

/** Every model function by its name. */
export const ARCHITECTURES: Readonly<Record<string, Architecture>> = {
  ConvNeXtBase: { ...convnext, features: 1024, trainable: 87564416, frozen: 0, perChannel: 2048, name: "convnext_base" },
  ConvNeXtLarge: { ...convnext, features: 1536, trainable: 196227264, frozen: 0, perChannel: 3072, name: "convnext_large" },
  ConvNeXtSmall: { ...convnext, features: 768, trainable: 49453152, frozen: 0, perChannel: 1536, name: "convnext_small" },
  ConvNeXtTiny: { ...convnext, features: 768, trainable: 27818592, frozen: 0, perChannel: 1536, name: "convnext_tiny" },
  ConvNeXtXLarge: { ...convnext, features: 2048, trainable: 348143872, frozen: 0, perChannel: 4096, name: "convnext_xlarge" },
  DenseNet121: { ...densenet, features: 1024, trainable: 6953856, frozen: 83648, perChannel: 3136, name: "densenet121" },
  DenseNet169: { ...densenet, features: 1664, trainable: 12484480, frozen: 158400, perChannel: 3136, name: "densenet169" },
  DenseNet201: { ...densenet, features: 1920, trainable: 18092928, frozen: 229056, perChannel: 3136, name: "densenet201" },
  EfficientNetB0: { ...efficientnet, features: 1280, trainable: 4007548, frozen: 42023, perChannel: 288, name: "efficientnetb0" },
  EfficientNetB1: {
    ...efficientnet,
    features: 1280,
    trainable: 6513184,
    frozen: 62055,
    perChannel: 288,
    size: 240,
    name: "efficientnetb1",
  },
  EfficientNetB2: {
    ...efficientnet,
    features: 1408,
    trainable: 7700994,
    frozen: 67575,
    perChannel: 288,
    size: 260,
    name: "efficientnetb2",
  },
  EfficientNetB3: {
    ...efficientnet,
    features: 1536,
    trainable: 10696232,
    frozen: 87303,
    perChannel: 360,
    size: 300,
    name: "efficientnetb3",
  },
  EfficientNetB4: {
    ...efficientnet,
    features: 1792,
    trainable: 17548616,
    frozen: 125207,
    perChannel: 432,
    size: 380,
    name: "efficientnetb4",
  },
  EfficientNetB5: {
    ...efficientnet,
    features: 2048,
    trainable: 28340784,
    frozen: 172743,
    perChannel: 432,
    size: 456,
    name: "efficientnetb5",
  },
  EfficientNetB6: {
    ...efficientnet,
    features: 2304,
    trainable: 40735704,
    frozen: 224439,
    perChannel: 504,
    size: 528,
    name: "efficientnetb6",
  },
  EfficientNetB7: {
    ...efficientnet,
    features: 2560,
    trainable: 63786960,
    frozen: 310727,
    perChannel: 576,
    size: 600,
    name: "efficientnetb7",
  },
  EfficientNetV2B0: { ...efficientnetV2, features: 1280, trainable: 5858704, frozen: 60608, perChannel: 288, name: "efficientnetv2-b0" },
  EfficientNetV2B1: {
    ...efficientnetV2,
    features: 1280,
    trainable: 6860052,
    frozen: 71072,
    perChannel: 288,
    size: 240,
    name: "efficientnetv2-b1",
  },
  EfficientNetV2B2: {
    ...efficientnetV2,
    features: 1408,
    trainable: 8687086,
    frozen: 82288,
    perChannel: 288,
    size: 260,
    name: "efficientnetv2-b2",
  },
  EfficientNetV2B3: {
    ...efficientnetV2,
    features: 1536,
    trainable: 12821406,
    frozen: 109216,
    perChannel: 360,
    size: 300,
    name: "efficientnetv2-b3",
  },
  EfficientNetV2L: {
    ...efficientnetV2,
    features: 1280,
    trainable: 117234272,
    frozen: 512576,
    perChannel: 288,
    size: 480,
    name: "efficientnetv2-l",
  },
  EfficientNetV2M: {
    ...efficientnetV2,
    features: 1280,
    trainable: 52858356,
    frozen: 292032,
    perChannel: 216,
    size: 480,
    name: "efficientnetv2-m",
  },
  EfficientNetV2S: {
    ...efficientnetV2,
    features: 1280,
    trainable: 20177488,
    frozen: 153872,
    perChannel: 216,
    size: 384,
    name: "efficientnetv2-s",
  },
  InceptionResNetV2: {
    ...inceptionResnet,
    features: 1536,
    trainable: 54276192,
    frozen: 60544,
    perChannel: 288,
    size: 299,
    name: "inception_resnet_v2",
  },
  InceptionV3: { ...inception, features: 2048, trainable: 21768352, frozen: 34432, perChannel: 288, size: 299, name: "inception_v3" },
  MobileNet: { ...mobilenet, features: 1024, trainable: 3206976, frozen: 21888, perChannel: 288 },
  MobileNetV2: { ...mobilenetV2, features: 1280, trainable: 2223872, frozen: 34112, perChannel: 288 },
  MobileNetV3Large: {
    ...mobilenetV3,
    features: 960,
    trainable: 2971952,
    frozen: 24400,
    perChannel: 144,
    name: "MobileNetV3Large",
    top: { kind: "convolution", hidden: [1280] },
  },
  MobileNetV3Small: {
    ...mobilenetV3,
    features: 576,
    trainable: 927008,
    frozen: 12112,
    perChannel: 144,
    name: "MobileNetV3Small",
    top: { kind: "convolution", hidden: [1024] },
  },
  NASNetLarge: {
    ...nasnet,
    features: 4032,
    trainable: 84720150,
    frozen: 196668,
    perChannel: 864,
    size: 331,
    name: "nasnet_large",
    unsized: { trainable: 84691590, frozen: 196332 },
  },
  NASNetMobile: {
    ...nasnet,
    features: 1056,
    trainable: 4232978,
    frozen: 36738,
    perChannel: 288,
    name: "nasnet_mobile",
    sizedWithoutTop: true,
    unsized: { trainable: 4230954, frozen: 36650 },
  },
  ResNet101: { ...resnet, features: 2048, trainable: 42552832, frozen: 105344, perChannel: 3136, name: "resnet101" },
  ResNet152: { ...resnet, features: 2048, trainable: 58219520, frozen: 151424, perChannel: 3136, name: "resnet152" },
  ResNet50: { ...resnet, features: 2048, trainable: 23534592, frozen: 53120, perChannel: 3136, name: "resnet50" },
  ResNet101V2: { ...resnetV2, features: 2048, trainable: 42528896, frozen: 97664, perChannel: 3136, name: "resnet101v2" },
  ResNet152V2: { ...resnetV2, features: 2048, trainable: 58187904, frozen: 143744, perChannel: 3136, name: "resnet152v2" },
  ResNet50V2: { ...resnetV2, features: 2048, trainable: 23519360, frozen: 45440, perChannel: 3136, name: "resnet50v2" },
  VGG16: { ...vgg16, features: 512, trainable: 14714688, frozen: 0, perChannel: 576, name: "vgg16" },
  VGG19: { ...vgg19, features: 512, trainable: 20024384, frozen: 0, perChannel: 576, name: "vgg19" },
  Xception: { ...xception, features: 2048, trainable: 20806952, frozen: 54528, perChannel: 288, size: 299, name: "xception" },
};
