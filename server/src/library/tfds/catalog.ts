/**
 * The well-known data sets of `tensorflow_datasets`, as its public catalogue describes them (tensorflow.org/datasets/catalog):
 * features in their order, numbers of examples, and what `as_supervised=True` gives. A configuration other than the default
 * stands under `name/config`.
 */
import { type Dim, UNKNOWN } from "../../shape/dim";

/** Labels of so many classes; an array; several features under one name; a list of such. */
export type Feature =
  | { readonly type: "label"; readonly classes: number; readonly everywhere: boolean }
  | { readonly type: "array"; readonly dtype: string; readonly shape: readonly (number | null)[] }
  | { readonly type: "features"; readonly features: Features }
  | { readonly type: "sequence"; readonly of: Feature };
export type Features = Readonly<Record<string, Feature>>;

export interface Row {
  readonly features: Features;
  /** Examples of each split; UNKNOWN where editions of the data set differ. */
  readonly splits: Readonly<Record<string, Dim>>;
  readonly supervised: readonly [string, string] | undefined;
  /** Newer editions have further features. */
  readonly grows?: true;
}

type Splits = Row["splits"];

/** Class numbers; `everywhere`: there is no split without labels, which are -1 there. */
function label(classes: number, everywhere = true): Feature {
  return { type: "label", classes, everywhere };
}

function array(dtype: string, ...shape: readonly (number | null)[]): Feature {
  return { type: "array", dtype, shape };
}

function image(...shape: readonly (number | null)[]): Feature {
  return array("uint8", ...shape);
}

function group(features: Features): Feature {
  return { type: "features", features };
}

function sequence(of: Feature): Feature {
  return { type: "sequence", of };
}

const anySize = image(null, null, 3);
const text = array("string");
const bbox = array("float32", 4);
const scalars = (dtype: string, names: string): Features => Object.fromEntries(names.split(",").map((name) => [name, array(dtype)]));

/** Pictures and their classes, as most data sets are. */
function pictures(picture: Feature, classes: number | Feature, splits: Splits, before: Features = {}, after: Features = {}): Row {
  const labels = typeof classes === "number" ? label(classes) : classes;
  return { features: { ...before, image: picture, ...after, label: labels }, splits, supervised: ["image", "label"] };
}

/** Texts in two languages. */
function translation(from: string, to: string, train: number, validation: number, test: number): Row {
  return { features: scalars("string", [from, to].sort().join(",")), splits: { train, validation, test }, supervised: [from, to] };
}

function reviews(classes: Feature, splits: Splits, content: Feature = text): Row {
  return { features: { label: classes, text: content }, splits, supervised: ["text", "label"] };
}

function pairs(first: string, second: string | undefined, classes: number, splits: Splits): Row {
  const sentences = { [first]: text, ...(second ? { [second]: text } : {}) };
  return { features: { idx: array("int32"), label: label(classes, false), ...sentences }, splits, supervised: undefined };
}

/** `cycle_gan`: unpaired pictures of two kinds. */
function unpaired(trainA: number, trainB: number, testA: number, testB: number): Row {
  return pictures(anySize, label(2), { testA, testB, trainA, trainB });
}

const digits = { train: 60000, test: 10000 };
const digit = image(28, 28, 1);
const tiny = { train: 50000, test: 10000 };
const imdb = { train: 25000, test: 25000, unsupervised: 50000 };
const imagenette = pictures(anySize, 10, { train: 9469, validation: 3925 });
const olderImagenette = pictures(anySize, 10, { train: 12894, validation: 500 });
const wine = (train: number): Row => ({
  features: {
    features: group({
      ...scalars("float32", "alcohol,chlorides,citric acid,density,fixed acidity,free sulfur dioxide,pH,residual sugar"),
      ...scalars("float64", "sulphates"),
      ...scalars("float32", "total sulfur dioxide,volatile acidity"),
    }),
    quality: array("int32"),
  },
  splits: { train },
  supervised: ["features", "quality"],
});
const cocoObjects = (splits: Splits): Row => ({
  features: {
    image: anySize,
    "image/filename": text,
    "image/id": array("int64"),
    objects: sequence(group({ area: array("int64"), bbox, id: array("int64"), is_crowd: array("bool"), label: label(80) })),
  },
  splits,
  supervised: undefined,
});
const vocObjects = (splits: Splits): Row => ({
  features: {
    image: anySize,
    "image/filename": text,
    labels: sequence(label(20)),
    labels_no_difficult: sequence(label(20)),
    objects: sequence(group({ bbox, is_difficult: array("bool"), is_truncated: array("bool"), label: label(20), pose: label(5) })),
  },
  splits,
  supervised: undefined,
});
const summaries = (names: string, splits: Splits): Row => {
  const [from = "", to = ""] = names.split(",");
  return { features: scalars("string", names.split(",").sort().join(",")), splits, supervised: [from, to] };
};

export const catalog: Readonly<Record<string, Row>> = {
  mnist: pictures(digit, 10, digits),
  fashion_mnist: pictures(digit, 10, digits),
  kmnist: pictures(digit, 10, digits),
  emnist: pictures(digit, 62, { train: 697932, test: 116323 }),
  "emnist/bymerge": pictures(digit, 47, { train: 697932, test: 116323 }),
  "emnist/balanced": pictures(digit, 47, { train: 112800, test: 18800 }),
  "emnist/letters": pictures(digit, label(37, false), { train: 88800, test: 14800 }),
  "emnist/digits": pictures(digit, 10, { train: 240000, test: 40000 }),
  "emnist/mnist": pictures(digit, 10, digits),
  cifar10: pictures(image(32, 32, 3), 10, tiny, { id: text }),
  cifar100: pictures(image(32, 32, 3), 100, tiny, { coarse_label: label(20), id: text }),
  svhn_cropped: pictures(image(32, 32, 3), 10, { train: 73257, test: 26032, extra: 531131 }),
  stl10: pictures(image(96, 96, 3), label(10, false), { train: 5000, test: 8000, unlabelled: 100000 }),
  cats_vs_dogs: pictures(anySize, 2, { train: 23262 }, {}, { "image/filename": text }),
  horses_or_humans: pictures(image(300, 300, 3), 2, { train: 1027, test: 256 }),
  rock_paper_scissors: pictures(image(300, 300, 3), 3, { train: 2520, test: 372 }),
  tf_flowers: pictures(anySize, 5, { train: 3670 }),
  oxford_flowers102: pictures(anySize, 102, { train: 1020, test: 6149, validation: 1020 }, { file_name: text }),
  oxford_iiit_pet: {
    features: { file_name: text, image: anySize, label: label(37), segmentation_mask: image(null, null, 1), species: label(2) },
    splits: { train: 3680, test: 3669 },
    supervised: ["image", "label"],
    grows: true,
  },
  stanford_dogs: {
    features: { image: anySize, "image/filename": text, label: label(120), objects: sequence(group({ bbox })) },
    splits: { train: 12000, test: 8580 },
    supervised: ["image", "label"],
  },
  cars196: pictures(anySize, 196, { train: 8144, test: 8041 }, { bbox, id: text }),
  caltech101: pictures(anySize, 102, { train: UNKNOWN, test: UNKNOWN }, {}, { "image/file_name": text }),
  caltech_birds2011: {
    features: {
      bbox,
      image: anySize,
      "image/filename": text,
      label: label(200),
      label_name: text,
      segmentation_mask: image(null, null, 1),
    },
    splits: { train: 5994, test: 5794 },
    supervised: ["image", "label"],
  },
  food101: pictures(anySize, 101, { train: 75750, validation: 25250 }),
  eurosat: pictures(image(64, 64, 3), 10, { train: 27000 }, { filename: text }),
  "eurosat/all": {
    features: { filename: text, label: label(10), sentinel2: array("float32", 64, 64, 13) },
    splits: { train: 27000 },
    supervised: ["sentinel2", "label"],
  },
  beans: pictures(image(500, 500, 3), 3, { train: 1034, validation: 133, test: 128 }),
  malaria: pictures(anySize, 2, { train: 27558 }),
  patch_camelyon: pictures(image(96, 96, 3), 2, { train: 262144, validation: 32768, test: 32768 }, { id: text }),
  uc_merced: pictures(anySize, 21, { train: 2100 }, { filename: text }),
  resisc45: pictures(image(256, 256, 3), 45, { train: 31500 }, { filename: text }),
  deep_weeds: pictures(image(256, 256, 3), 9, { train: 17509 }),
  plant_village: pictures(anySize, 38, { train: 54303 }, {}, { "image/filename": text }),
  colorectal_histology: pictures(image(150, 150, 3), 8, { train: 5000 }, { filename: text }),
  omniglot: pictures(
    image(105, 105, 3),
    label(1623, false),
    { train: 19280, test: 13180, small1: 2720, small2: 3120 },
    { alphabet: label(50, false), alphabet_char_id: array("int64") },
  ),
  imagenet2012: pictures(anySize, label(1000, false), { train: 1281167, validation: 50000, test: 100000 }, { file_name: text }),
  imagenette,
  "imagenette/320px-v2": imagenette,
  "imagenette/160px-v2": imagenette,
  "imagenette/full-size": olderImagenette,
  "imagenette/320px": olderImagenette,
  "imagenette/160px": olderImagenette,
  celeb_a: {
    features: {
      attributes: group(
        scalars(
          "bool",
          "5_o_Clock_Shadow,Arched_Eyebrows,Attractive,Bags_Under_Eyes,Bald,Bangs,Big_Lips,Big_Nose,Black_Hair,Blond_Hair,Blurry,Brown_Hair,Bushy_Eyebrows,Chubby,Double_Chin,Eyeglasses,Goatee,Gray_Hair,Heavy_Makeup,High_Cheekbones,Male,Mouth_Slightly_Open,Mustache,Narrow_Eyes,No_Beard,Oval_Face,Pale_Skin,Pointy_Nose,Receding_Hairline,Rosy_Cheeks,Sideburns,Smiling,Straight_Hair,Wavy_Hair,Wearing_Earrings,Wearing_Hat,Wearing_Lipstick,Wearing_Necklace,Wearing_Necktie,Young",
        ),
      ),
      image: image(218, 178, 3),
      landmarks: group(
        scalars("int64", "lefteye_x,lefteye_y,leftmouth_x,leftmouth_y,nose_x,nose_y,righteye_x,righteye_y,rightmouth_x,rightmouth_y"),
      ),
    },
    splits: { train: 162770, validation: 19867, test: 19962 },
    supervised: undefined,
  },
  coco: cocoObjects({ train: 82783, validation: 40504, test: 40775, test2015: 81434 }),
  "coco/2017": cocoObjects({ train: 118287, validation: 5000, test: 40670 }),
  voc: vocObjects({ train: 2501, validation: 2510, test: 4952 }),
  "voc/2012": vocObjects({ train: 5717, validation: 5823, test: 10991 }),
  cycle_gan: unpaired(995, 1019, 266, 248),
  "cycle_gan/summer2winter_yosemite": unpaired(1231, 962, 309, 238),
  "cycle_gan/horse2zebra": unpaired(1067, 1334, 120, 140),
  "cycle_gan/monet2photo": unpaired(1072, 6287, 121, 751),
  "cycle_gan/cezanne2photo": unpaired(525, 6287, 58, 751),
  "cycle_gan/ukiyoe2photo": unpaired(562, 6287, 263, 751),
  "cycle_gan/vangogh2photo": unpaired(400, 6287, 400, 751),
  iris: { features: { features: array("float32", 4), label: label(3) }, splits: { train: 150 }, supervised: ["features", "label"] },
  penguins: {
    features: { features: array("float32", 4), species: label(3) },
    splits: { train: 334 },
    supervised: ["features", "species"],
  },
  wine_quality: wine(4898),
  "wine_quality/red": wine(1599),
  imdb_reviews: reviews(label(2, false), imdb),
  "imdb_reviews/plain_text": reviews(label(2, false), imdb),
  "imdb_reviews/bytes": reviews(label(2, false), imdb, array("int64", null)),
  "imdb_reviews/subwords8k": reviews(label(2, false), imdb, array("int64", null)),
  "imdb_reviews/subwords32k": reviews(label(2, false), imdb, array("int64", null)),
  yelp_polarity_reviews: reviews(label(2), { train: 560000, test: 38000 }),
  ag_news_subset: {
    features: { description: text, label: label(4), title: text },
    splits: { train: 120000, test: 7600 },
    supervised: ["description", "label"],
  },
  snli: {
    features: { hypothesis: text, label: label(3, false), premise: text },
    splits: { train: 550152, validation: 10000, test: 10000 },
    supervised: undefined,
  },
  samsum: summaries("dialogue,summary,id", { train: 14732, validation: 818, test: 819 }),
  glue: pairs("sentence", undefined, 2, { train: 8551, validation: 1043, test: 1063 }),
  "glue/cola": pairs("sentence", undefined, 2, { train: 8551, validation: 1043, test: 1063 }),
  "glue/sst2": pairs("sentence", undefined, 2, { train: 67349, validation: 872, test: 1821 }),
  "glue/mrpc": pairs("sentence1", "sentence2", 2, { train: 3668, validation: 408, test: 1725 }),
  "glue/rte": pairs("sentence1", "sentence2", 2, { train: 2490, validation: 277, test: 3000 }),
  "glue/qnli": pairs("question", "sentence", 2, { train: 104743, validation: 5463, test: 5463 }),
  "glue/stsb": {
    features: { idx: array("int32"), label: array("float32"), sentence1: text, sentence2: text },
    splits: { train: 5749, validation: 1500, test: 1379 },
    supervised: undefined,
  },
  "glue/qqp": pairs("question1", "question2", 2, { train: 363846, validation: 40430, test: 390965 }),
  "ted_hrlr_translate/pt_to_en": translation("pt", "en", 51785, 1193, 1803),
  "ted_hrlr_translate/ru_to_en": translation("ru", "en", 208106, 4805, 5476),
  ted_hrlr_translate: translation("az", "en", 5946, 671, 903),
  "ted_hrlr_translate/be_to_en": translation("be", "en", 4509, 248, 664),
  "ted_hrlr_translate/es_to_pt": translation("es", "pt", 44938, 1016, 1763),
  "ted_hrlr_translate/fr_to_pt": translation("fr", "pt", 43873, 1131, 1494),
  speech_commands: {
    features: { audio: array("int16", null), label: label(12) },
    splits: { train: UNKNOWN, validation: UNKNOWN, test: UNKNOWN },
    supervised: ["audio", "label"],
  },
};
