"""Preprocessing layers: categories, texts, numbers, spectrograms and images, on arrays, KerasTensors, dicts and datasets."""
import keras
from values import CHANNELS, arguments, odd, pick, shape_text

HEAD = "import numpy as np\nimport tensorflow as tf\nimport keras\nfrom keras import layers\n\n"

CATEGORIES = "CategoryEncoding Discretization Hashing HashedCrossing StringLookup IntegerLookup TextVectorization Normalization".split()
SOUND = ["MelSpectrogram", "STFTSpectrogram"]
RESIZERS = ["Resizing", "CenterCrop", "RandomCrop", "Rescaling"]
OTHERS = ["Pipeline"]


def subjects():
    image = [name for name in dir(keras.layers) if name.startswith("Random") and name != "RandomFourierFeatures"]
    image += "AugMix AutoContrast CutMix Equalization MaxNumBoundingBoxes MixUp RandAugment Solarization ContrastLimitedAdaptiveHistogramEqualization".split()
    return sorted({*CATEGORIES, *SOUND, *RESIZERS, *OTHERS, *(name for name in image if hasattr(keras.layers, name))})


def program(random, subject):
    return HEAD + BY_SUBJECT.get(subject, image)(random, subject)


# Numbers and texts as categories -----------------------------------------------------------------

RANKS = [(), (1,), (3,), (1, 1), (2, 3), (3, 1), (2, 3, 1)]


def modes(*usual):
    return lambda r, n: odd(r, [f"'{name}'" for name in usual], ["'foo'", "None", "'binary'", "'tf_idf'"], 0.08)


def numbers(random, shape, dtype, below=3):
    """Integers below a number, as what a program may hold them in."""
    dtype = f"'{dtype}'"
    made = pick(random, (3, f"np.zeros({shape_text(shape)}, dtype={dtype})"), (2, f"np.random.randint(0, {below}, size={shape_text(shape)}).astype({dtype})"),
                (2, f"tf.zeros({shape_text(shape)}, dtype={dtype})"), (1, f"np.ones({shape_text(shape)}, dtype={dtype})"))
    if random.random() < 0.2 and len(shape) in (1, 2):
        row = [random.randrange(below) for _ in range(shape[-1])]
        return str(row) if len(shape) == 1 else str([row for _ in range(shape[0])])
    return made


def texts(random, shape):
    words = [random.choice(["a", "b c", "the cat sat", "dog", "A, b. C!"]) for _ in range(3)]
    if len(shape) == 1:
        items = (words * 3)[: shape[0]]
    elif len(shape) == 2:
        items = [(words * 3)[: shape[1]] for _ in range(shape[0])]
    else:
        return f"np.full({shape_text(shape)}, 'a')"
    return pick(random, (3, f"np.array({items})"), (2, f"tf.constant({items})"), (2, str(items)))


def keras_input(random, shape, dtype):
    inner = tuple(None if random.random() < 0.15 else size for size in shape)
    batch = f"batch_shape={shape_text((random.choice([2, 4]), *inner))}" if random.random() < 0.15 else shape_text(inner)
    return f"keras.Input({batch}, dtype='{dtype}')"


def data(random, dtype, below=3):
    inner = random.choice(RANKS)
    if random.random() < 0.4:
        return keras_input(random, inner, dtype)
    shape = (random.choice([1, 2, 4]), *inner)
    return texts(random, shape) if dtype == "string" else numbers(random, shape, dtype, below)


def applied(random, x):
    """The call, eagerly or within a data set."""
    if "keras.Input" in x or random.random() < 0.75:
        return f"x = {x}\ny = layer(x)\n"
    batch = pick(random, (3, ".batch(2)"), (1, ""), (1, ".batch(2, drop_remainder=True)"))
    return f"x = {x}\nds = tf.data.Dataset.from_tensor_slices(x){batch}.map({pick(random, (3, 'layer'), (1, 'lambda v: layer(v)'))})\ny = ds.element_spec\n"


def category_encoding(random, subject):
    own = {"num_tokens": lambda r, n: odd(r, ["3", "5"], ["0", "-1", "None", "2.5"]), "output_mode": modes("multi_hot", "one_hot", "count")}
    dtype = pick(random, (5, "int32"), (3, "int64"), (1, "float32"))
    x = data(random, dtype, pick(random, (8, 3), (1, 9)))
    layer = f"layer = layers.CategoryEncoding({arguments(random, keras.layers.CategoryEncoding, 2, own, 0.8)})\n"
    if random.random() < 0.15:
        return f"{layer}x = {x}\ny = layer(x, count_weights={pick(random, (1, 'x'), (1, 'np.ones((2, 3))'))})\n"
    return layer + applied(random, x)


def discretization(random, subject):
    own = {"bin_boundaries": lambda r, n: r.choice(["[0.0, 1.0, 2.0]", "(0.5,)", "np.array([0.1, 0.9])", "None"]), "num_bins": lambda r, n: odd(r, ["4", "None"], ["0", "-1"], 0.05),
           "output_mode": modes("int", "one_hot", "multi_hot", "count"), "dtype": lambda r, n: r.choice(["'float32'", "'int64'", "'int32'"])}
    made = arguments(random, keras.layers.Discretization, 2, own, 0.5)
    adapt = "layer.adapt(np.random.rand(20, 1))\n" if "num_bins=4" in made or random.random() < 0.05 else ""
    return f"layer = layers.Discretization({made})\n{adapt}" + applied(random, data(random, pick(random, (4, "float32"), (2, "int32"), (1, "float64")), 5))


def hashing(random, subject):
    own = {"num_bins": lambda r, n: odd(r, ["3", "10"], ["0", "-1", "None"]), "output_mode": modes("int", "one_hot", "multi_hot", "count"), "mask_value": lambda r, n: "''",
           "salt": lambda r, n: odd(r, ["133", "[1, 2]"], ["(1, 2, 3)", "'a'"])}
    return f"layer = layers.Hashing({arguments(random, keras.layers.Hashing, 2, own)})\n" + applied(random, data(random, pick(random, (3, "string"), (3, "int32"), (1, "int64"), (1, "float32"))))


def hashed_crossing(random, subject):
    own = {"num_bins": lambda r, n: odd(r, ["3", "10"], ["0", "-1"]), "output_mode": modes("int", "one_hot")}
    inner = pick(random, (4, ()), (4, (1,)), (1, (2,)))
    kinds = pick(random, (4, ("int32", "int32")), (3, ("string", "string")), (3, ("string", "int64")), (1, ("float32", "int32")), (1, ("int32",)))
    eager, batch = random.random() < 0.6, random.choice([1, 2, 4])
    def column(dtype):
        own_batch = batch if random.random() < 0.95 else 3
        if not eager:
            return keras_input(random, inner, dtype)
        return texts(random, (own_batch, *inner)) if dtype == "string" else f"np.ones({shape_text((own_batch, *inner))}, dtype='{dtype}')"
    lines = "".join(f"{name} = {column(dtype)}\n" for name, dtype in zip("ab", kinds))
    inputs = pick(random, (8, "({})"), (4, "[{}]")).format(", ".join("ab"[: len(kinds)]) + ("," if len(kinds) == 1 else ""))
    return f"{lines}layer = layers.HashedCrossing({arguments(random, keras.layers.HashedCrossing, 2, own)})\ny = layer({inputs})\n"


def lookup(random, subject):
    strings = subject == "StringLookup"
    vocabulary = (lambda r, n: odd(r, ["['a', 'b', 'c']", "('a', 'b')", "np.array(['a', 'b', 'dog'])"], ["['a', 'a']", "[]", "['[UNK]', 'a']"])) if strings else (
        lambda r, n: odd(r, ["[10, 20, 30]", "(1, 2)", "np.array([5, 6, 7])"], ["[1, 1]", "[]", "[-1, 5]", "[0, 1]"]))
    own = {"vocabulary": lambda r, n: "None" if r.random() < 0.3 else vocabulary(r, n), "max_tokens": lambda r, n: odd(r, ["None", "10"], ["0", "1", "3"]),
           "num_oov_indices": lambda r, n: odd(r, ["1", "0", "2"], ["-1"], 0.05), "mask_token": lambda r, n: r.choice(["None", "''" if strings else "-9"]),
           "output_mode": modes("int", "one_hot", "multi_hot", "count"), "pad_to_max_tokens": lambda r, n: r.choice(["True", "False"]), "invert": lambda r, n: r.choice(["True", "False", "False"])}
    made = arguments(random, getattr(keras.layers, subject), 2, own, 0.4)
    dtype = "string" if strings else "int64"
    fill = ""
    if "vocabulary=" not in made or "vocabulary=None" in made:
        items = pick(random, (3, "['a', 'b', 'a', 'dog']"), (2, "np.array([['a'], ['b']])"), (1, "tf.data.Dataset.from_tensor_slices(['a', 'b']).batch(2)")) if strings else (
            pick(random, (3, "np.array([1, 2, 2, 5])"), (2, "[[1], [3]]"), (1, "tf.data.Dataset.from_tensor_slices([1, 2]).batch(2)")))
        fill = pick(random, (5, f"layer.adapt({items})\n"), (3, f"layer.set_vocabulary({vocabulary(random, 0)})\n"), (1, ""))
    inverted = "invert=True" in made and "False" not in made.split("invert=")[1][:5]
    x = data(random, "int64" if inverted else dtype)
    size = pick(random, (3, ""), (2, "n = np.zeros(layer.vocabulary_size())\n"), (2, "v = np.zeros(len(layer.get_vocabulary()))\n"), (1, "w = np.zeros(len(layer.get_vocabulary(include_special_tokens=False)))\n"))
    return f"layer = layers.{subject}({made})\n{fill}{size}" + applied(random, x)


def vectorization(random, subject):
    own = {"max_tokens": lambda r, n: odd(r, ["None", "20"], ["0", "1", "4"], 0.1), "standardize": lambda r, n: odd(r, ["None", "'lower'", "'lower_and_strip_punctuation'", "'strip_punctuation'"], ["'foo'"], 0.05),
           "split": lambda r, n: odd(r, ["None", "'whitespace'", "'character'"], ["'foo'"], 0.05), "ngrams": lambda r, n: odd(r, ["None", "2", "(1, 2)"], ["0", "'a'"], 0.05),
           "output_mode": modes("int", "one_hot", "multi_hot", "count", "tf_idf"), "output_sequence_length": lambda r, n: odd(r, ["None", "5"], ["0", "-1"], 0.05),
           "pad_to_max_tokens": lambda r, n: r.choice(["True", "False"]), "vocabulary": lambda r, n: odd(r, ["['a', 'the', 'cat']", "('b', 'c')", "np.array(['x', 'y'])"], ["['a', 'a']", "[]"], 0.06),
           "ragged": lambda r, n: r.choice(["False", "False", "True"]), "sparse": lambda r, n: "False"}
    made = arguments(random, keras.layers.TextVectorization, 2, own, 0.3)
    fill = ""
    if "vocabulary=" not in made:
        items = pick(random, (3, "['the cat sat', 'a dog']"), (2, "np.array([['the cat'], ['b']])"), (2, "tf.data.Dataset.from_tensor_slices(['a b', 'c']).batch(2)"), (1, "tf.data.Dataset.from_tensor_slices(['a b', 'c'])"))
        fill = pick(random, (5, f"layer.adapt({items})\n"), (3, f"layer.set_vocabulary({own['vocabulary'](random, 0)})\n"), (1, ""))
    size = pick(random, (3, ""), (2, "n = np.zeros(layer.vocabulary_size())\n"), (2, "v = np.zeros(len(layer.get_vocabulary()))\n"))
    return f"layer = layers.TextVectorization({made})\n{fill}{size}" + applied(random, data(random, "string"))


# Numbers -----------------------------------------------------------------------------------------

def normalization(random, subject):
    rank = random.choice([1, 2, 2, 3, 4])
    shape = (random.choice([1, 4, 8]), *(random.choice([1, 2, 3, 5]) for _ in range(rank - 1)))
    axis = odd(random, ["-1", "None", "1"], ["(1, 2)", "0", "3", "-2", "(-1, -2)", "[1]"], 0.3)
    depth = shape[-1]
    kind = pick(random, (4, "adapt"), (3, "given"), (1, "neither"))
    given, fill = "", ""
    if kind == "given":
        values = pick(random, (3, "0.5"), (3, str([1.0] * depth)), (2, f"np.ones({shape_text((depth,))})"), (1, f"np.ones({shape_text((depth + 1,))})"), (1, f"np.ones({shape_text((1, depth))})"))
        given = pick(random, (8, f", mean={values}, variance={values}"), (1, f", mean={values}"), (1, f", variance={values}"))
    elif kind == "adapt":
        of = shape if random.random() < 0.8 else (*shape[:-1], depth + 1)
        fill = pick(random, (4, f"layer.adapt(np.random.rand(*{shape_text(of)}))\n"), (1, f"layer.adapt(tf.data.Dataset.from_tensor_slices(np.random.rand(*{shape_text(of)})).batch(2))\n"))
    invert = pick(random, (4, ""), (1, ", invert=True"), (1, ", invert=False"))
    dtype = pick(random, (4, "float32"), (2, "float64"), (2, "int32"), (1, "float16"), (1, "uint8"))
    x = keras_input(random, shape[1:], dtype) if random.random() < 0.45 else f"np.ones({shape_text(shape)}, dtype='{dtype}')"
    return f"layer = layers.Normalization(axis={axis}{given}{invert})\n{fill}" + applied(random, x)


def spectrogram(random, subject):
    own = {"fft_length": lambda r, n: odd(r, ["64", "128", "256"], ["0", "-1", "63", "None"]), "sequence_stride": lambda r, n: odd(r, ["16", "50"], ["0"]), "sequence_length": lambda r, n: odd(r, ["None", "64", "32"], ["500"]),
           "num_mel_bins": lambda r, n: odd(r, ["8", "20"], ["0"], 0.05), "sampling_rate": lambda r, n: "8000", "window": lambda r, n: odd(r, ["'hann'", "'hamming'", "None"], ["'foo'"], 0.05),
           "mode": lambda r, n: odd(r, ["'log'", "'magnitude'", "'psd'", "'real'", "'imag'", "'angle'", "'stft'"], ["'foo'"], 0.05), "frame_length": lambda r, n: odd(r, ["32", "64", "50"], ["0", "-1", "5000"], 0.06),
           "frame_step": lambda r, n: odd(r, ["8", "16", "None", "25"], ["0", "100"], 0.06), "expand_dims": lambda r, n: r.choice(["True", "False"]), "padding": lambda r, n: odd(r, ["'valid'", "'same'"], ["'foo'"], 0.05),
           "scaling": lambda r, n: odd(r, ["'density'", "'spectrum'", "None"], ["'foo'"], 0.05)}
    inner = (random.choice([400, 512, 1000]),) if subject == "MelSpectrogram" else (random.choice([400, 512, 1000]), random.choice([1, 2]))
    inner = inner if random.random() < 0.85 else random.choice([(), (100,), (3, 200), (200, 1, 1)])
    dtype = pick(random, (6, "float32"), (1, "int32"), (1, "float64"), (1, "float16"))
    x = keras_input(random, inner, dtype) if random.random() < 0.5 else f"np.random.rand(*{shape_text((2, *inner) if random.random() < 0.8 else inner or (100,))}).astype('{dtype}')"
    return f"layer = layers.{subject}({arguments(random, getattr(keras.layers, subject), 3, own, 0.4)})\n" + applied(random, x)


# Images ------------------------------------------------------------------------------------------

SIDES = {"height": lambda r, n: odd(r, ["4", "8", "12"], ["0", "-1", "None", "2.5", "'4'"], 0.06), "width": lambda r, n: odd(r, ["4", "6", "20"], ["0", "-1", "None"], 0.06)}
IMAGE = {
    **SIDES,
    "factor": lambda r, n: odd(r, ["0.1", "0.3", "(0.1, 0.2)", "[0.0, 0.5]"], ["2.0", "-0.5", "(0.5, 0.1)", "'a'", "(0.1, 0.2, 0.3)", "None"], 0.15),
    "value_range": lambda r, n: odd(r, ["(0, 255)", "(0, 1)"], ["(0, 1, 2)", "5", "(1, 0)"], 0.06),
    "interpolation": lambda r, n: odd(r, ["'nearest'", "'bilinear'"], ["'bicubic'", "'foo'"], 0.1),
    "fill_mode": lambda r, n: odd(r, ["'reflect'", "'constant'", "'wrap'", "'nearest'"], ["'foo'"], 0.06),
    "mode": lambda r, n: odd(r, ["'horizontal'", "'vertical'", "'horizontal_and_vertical'"], ["'foo'"], 0.1),
    "scale": lambda r, n: odd(r, ["0.5", "(0.1, 0.3)"], ["2.0", "(0.5, 0.1)"], 0.1),
    "offset": lambda r, n: odd(r, ["0.0", "-1", "[0.1, 0.2, 0.3]"], ["'a'"], 0.05),
    "crop_to_aspect_ratio": lambda r, n: r.choice(["True", "False"]), "pad_to_aspect_ratio": lambda r, n: r.choice(["True", "False"]), "antialias": lambda r, n: "True",
    "max_number": lambda r, n: odd(r, ["5", "2"], ["0"], 0.05), "alpha": lambda r, n: odd(r, ["0.2", "1.0"], ["-1", "(0.2, 0.3)"], 0.06),
    "num_ops": lambda r, n: odd(r, ["1", "2"], ["0", "20"], 0.05), "num_chains": lambda r, n: "2", "chain_depth": lambda r, n: "2", "all_ops": lambda r, n: "False",
    "bins": lambda r, n: "256", "kernel_size": lambda r, n: odd(r, ["3", "(3, 5)"], ["(3, 3, 3)", "2", "0"], 0.1), "sigma": lambda r, n: "1.0",
    "addition_factor": lambda r, n: odd(r, ["0.1", "(0.1, 0.3)"], ["2.0"], 0.1), "threshold_factor": lambda r, n: "0.2",
    **{f"{side}_factor": lambda r, n: odd(r, ["0.1", "(-0.1, 0.2)", "0.3"], ["2.0", "(0.5, 0.1)", "'a'", "-2.0"], 0.1) for side in ("height", "width", "x", "y")},
    **{f"{part}_factor": lambda r, n: odd(r, ["0.1", "0.3"], ["2.0", "-2"], 0.06) for part in ("brightness", "contrast", "saturation", "hue")},
    "data_format": lambda r, n: odd(r, ["None", "'channels_last'", "'channels_first'"], ["'foo'"], 0.04),
    "tile_grid_size": lambda r, n: "(2, 2)", "clip_limit": lambda r, n: "2.0", "dtype": lambda r, n: r.choice(["'float32'", "'uint8'", "'float16'", "'int32'"]),
}


def image(random, subject):
    of = getattr(keras.layers, subject)
    made = arguments(random, of, 4, {**IMAGE, **({"scale": lambda r, n: "1./255"} if subject == "Rescaling" else {})}, 0.25)
    if "dtype" not in made and random.random() < 0.08:
        made += (", " if made else "") + "dtype=" + IMAGE["dtype"](random, 4)
    layer = f"layer = layers.{subject}({made})\n"
    channels = pick(random, (8, 3), (2, 1), (1, random.choice(CHANNELS)))
    side = [random.choice([8, 10, 16]), random.choice([8, 12, 16])]
    sizes = (channels, *side) if "channels_first'" in made and random.random() < 0.85 else (*side, channels)
    batch = (random.choice([1, 2, 4]),)
    dtype = pick(random, (5, "float32"), (3, "uint8"), (1, "int32"), (1, "float64"), (1, "float16"))
    if random.random() < (0.5 if subject in ("MixUp", "CutMix", "MaxNumBoundingBoxes") else 0.12):
        made = f"bounding_box_format='xyxy'{', ' if made else ''}{made}" if random.random() < 0.7 else made
        return f"layer = layers.{subject}({made})\n" + dictionary(random, batch, sizes, dtype)
    form = pick(random, (5, "symbolic"), (7, "batch"), (2, "one"), (1, "other"))
    if form == "symbolic":
        return f"{layer}x = {keras_input(random, sizes if random.random() < 0.92 else random.choice([(8, 8), (5,), (2, 8, 8, 3)]), dtype)}\ny = layer(x{training(random, of)})\n"
    shape = {"batch": batch + sizes, "one": sizes, "other": random.choice([(8, 8), (5,), (2, 2, 8, 8, 3)])}[form]
    make = pick(random, (3, "np.ones({}, dtype='{}')"), (2, "np.random.rand(*{}).astype('{}')"), (1, "tf.ones({}, dtype='{}')")).format(shape_text(shape), dtype)
    if random.random() < 0.75:
        return f"{layer}x = {make}\ny = layer(x{training(random, of)})\n"
    return layer + applied(random, make)


def training(random, of):
    return pick(random, (5, ""), (2, ", training=True"), (1, ", training=False"))


def dictionary(random, batch, sizes, dtype):
    """Images with what belongs to them."""
    batch = batch if random.random() < 0.8 else ()
    parts = {"images": f"np.ones({shape_text(batch + sizes)}, dtype='{dtype}')"}
    if random.random() < 0.7:
        parts["labels"] = f"np.ones({shape_text(batch + pick(random, (4, (5,)), (1, ()), (1, (3, 2))) or (1,))}, dtype='float32')"
    if random.random() < 0.4:
        parts["bounding_boxes"] = f"{{'boxes': np.ones({shape_text((*batch, 3, 4))}, dtype='float32'), 'labels': np.ones({shape_text((*batch, 3))}, dtype='float32')}}"
    if random.random() < 0.15:
        parts["segmentation_masks"] = f"np.ones({shape_text((*batch, *sizes[:-1], 1))}, dtype='int32')"
    entries = ", ".join(f"'{name}': {value}" for name, value in parts.items())
    reads = "".join({"images": "i = y['images']\n", "labels": "l = y['labels']\n", "segmentation_masks": "m = y['segmentation_masks']\n", "bounding_boxes": "b = y['bounding_boxes']['boxes']\nc = y['bounding_boxes']['labels']\n"}[name] for name in parts)
    if random.random() < 0.2 and batch:
        return f"x = {{{entries}}}\nds = tf.data.Dataset.from_tensor_slices(x).batch(2).map(layer)\nspec = ds.element_spec\n" + reads.replace("y[", "spec[")
    return f"x = {{{entries}}}\ny = layer(x{pick(random, (3, ''), (3, ', training=True'))})\n{reads}"


def pipeline(random, subject):
    names = random.sample(["RandomFlip()", "Rescaling(1./255)", "Resizing(6, 6)", "CenterCrop(4, 4)", "RandomZoom(0.1)", "RandomCrop(5, 5)"], random.choice([1, 2, 3]))
    layer = f"layer = layers.Pipeline([{', '.join('layers.' + name for name in names)}])\n"
    shape = random.choice([(2, 8, 10, 3), (8, 10, 3), (4, 8, 8, 1)])
    x = keras_input(random, shape[-3:], "float32") if random.random() < 0.4 else f"np.ones({shape_text(shape)}, dtype='{random.choice(['float32', 'uint8'])}')"
    return layer + applied(random, x)


BY_SUBJECT = {
    "CategoryEncoding": category_encoding, "Discretization": discretization, "Hashing": hashing, "HashedCrossing": hashed_crossing, "StringLookup": lookup,
    "IntegerLookup": lookup, "TextVectorization": vectorization, "Normalization": normalization, "Pipeline": pipeline, **dict.fromkeys(SOUND, spectrogram),
}
