"""Operations under other names: `keras.activations`, `keras.random`, `keras.ops.image` and `K.*` of older programs."""
import keras
from values import arguments, concrete, odd, parameters, pick, sizes, symbolic

HEAD = "import numpy as np\nimport keras\nfrom keras import ops\n\n"

LEFT_OUT = {"get", "serialize", "deserialize", "SeedGenerator"}


def subjects():
    packages = {"activations": keras.activations, "random": keras.random, "image": keras.ops.image, "nn": keras.ops.nn}
    names = [f"{package}_{name}" for package, module in packages.items() for name in dir(module)
             if callable(getattr(module, name)) and name not in LEFT_OUT and not name.startswith("_")]
    return sorted(names)


def images(random, rank=None):
    """Of either data format."""
    rank = rank or random.choice([3, 4, 4])
    size = [random.choice([4, 6, 8, 12]) for _ in range(2)]
    shape = [2, *size, random.choice([1, 3, 3])] if random.random() < 0.7 else [2, random.choice([1, 3]), *size]
    return shape[4 - rank:]


IMAGES = {
    "data_format": lambda r, n: odd(r, ["None", "'channels_last'", "'channels_first'"], ["'channels'"]),
    "size": lambda r, n: odd(r, ["(4, 6)", "(8, 8)", "3"], ["(2, 2, 2)", "(0, 3)", "None"]),
    "interpolation": lambda r, n: odd(r, ["'nearest'", "'bilinear'"], ["'bicubic'", "'foo'"]),
    "top_padding": lambda r, n: odd(r, ["1", "0"], ["None", "-1"]),
    "left_padding": lambda r, n: odd(r, ["1", "2"], ["None", "-1"]),
    "bottom_padding": lambda r, n: odd(r, ["None", "1"], ["-1"]),
    "right_padding": lambda r, n: odd(r, ["None", "1"], ["-1"]),
    "top_cropping": lambda r, n: odd(r, ["1", "0"], ["None", "-1", "20"]),
    "left_cropping": lambda r, n: odd(r, ["1", "2"], ["None", "-1", "20"]),
    "bottom_cropping": lambda r, n: odd(r, ["None", "1"], ["-1"]),
    "right_cropping": lambda r, n: odd(r, ["None", "1"], ["-1"]),
    "target_height": lambda r, n: odd(r, ["None", "None", "6", "16"], ["2", "-1"]),
    "target_width": lambda r, n: odd(r, ["None", "None", "6", "16"], ["2", "-1"]),
    "transform": lambda r, n: odd(r, ["np.array([1, 0, 0, 0, 1, 0, 0, 0], dtype='float32')", "np.ones((2, 8), dtype='float32')"], ["np.ones((7,))", "np.ones((3, 8))"]),
    "start_points": lambda r, n: odd(r, ["np.array([[0, 0], [0, 3], [3, 0], [3, 3]], dtype='float32')"], ["np.ones((3, 2))"]),
    "end_points": lambda r, n: odd(r, ["np.array([[0, 0], [0, 3], [3, 0], [3, 3]], dtype='float32')"], ["np.ones((3, 2))"]),
    "kernel_size": lambda r, n: odd(r, ["(3, 3)", "(5, 5)"], ["3", "(3,)"]),
    "sigma": lambda r, n: odd(r, ["(1.0, 1.0)"], ["1.0", "(1.0,)"]),
    "alpha": lambda r, n: r.choice(["20.0", "1.0"]),
    "strides": lambda r, n: odd(r, ["None", "1", "2", "(2, 2)"], ["0", "(1, 2, 3)"]),
    "dilation_rate": lambda r, n: odd(r, ["1", "1", "2"], ["0"]),
    "padding": lambda r, n: odd(r, ["'valid'", "'same'"], ["'SAME'", "'foo'"]),
    "boxes": lambda r, n: odd(r, ["np.array([[0, 0, 1, 1], [0, 0, 1, 1]], dtype='float32')"], ["np.ones((2, 3))"]),
    "box_indices": lambda r, n: "np.array([0, 1])",
    "crop_size": lambda r, n: "(4, 4)",
    "max_val": lambda r, n: "1.0",
    "coordinates": lambda r, n: odd(r, [f"np.ones(({n}, 5), dtype='float32')"], ["np.ones((2, 5))"]),
    "order": lambda r, n: odd(r, ["0", "1"], ["2"]),
    "output_shape": lambda r, n: "(2, 8, 8, 3)",
    "scale": lambda r, n: "np.ones((2,), dtype='float32')",
    "translation": lambda r, n: "np.ones((2,), dtype='float32')",
    "spatial_dims": lambda r, n: "(1, 2)",
    "method": lambda r, n: odd(r, ["'linear'", "'nearest'"], ["'foo'"]),
}

RANDOM = {
    "shape": lambda r, n: odd(r, ["(2, 3)", "(4,)", "()", "[2, 3]"], ["-1", "3", "(None, 2)", "(2, -1)"]),
    "minval": lambda r, n: r.choice(["0", "1", "-2"]),
    "maxval": lambda r, n: r.choice(["5", "10"]),
    "alpha": lambda r, n: odd(r, ["1.0", "2.0"], ["np.ones((3,))"]),
    "beta": lambda r, n: odd(r, ["1.0", "2.0"], ["np.ones((3,))"]),
    "counts": lambda r, n: odd(r, ["5", "10.0"], ["np.ones((3,))"]),
    "probabilities": lambda r, n: odd(r, ["0.5"], ["np.full((3,), 0.5)"]),
    "num_samples": lambda r, n: odd(r, ["3", "1"], ["0", "-1", "None"]),
    "noise_shape": lambda r, n: odd(r, ["None"], ["(2, 1)", "(1,)"]),
    "seed": lambda r, n: odd(r, ["None", "1", "keras.random.SeedGenerator(3)"], ["'a'"]),
    "mean": lambda r, n: "0.0",
    "stddev": lambda r, n: "1.0",
    "rate": lambda r, n: "0.5",
}

FIRST = {"x", "inputs", "logits", "images", "image", "image1"}


def program(random, subject):
    package, name = subject.split("_", 1)
    module = {"activations": keras.activations, "random": keras.random, "image": keras.ops.image, "nn": keras.ops.nn}[package]
    of = getattr(module, name)
    shape = images(random) if package == "image" else sizes(random, random.choice([1, 2, 2, 3]) if "pool" not in name and "conv" not in name else 4)
    lines, own = [], {}
    first = [each for each, _ in parameters(of)][:2]
    for letter, each in zip("xz", first):
        if each in FIRST or (each in ("image2",)):
            dtype = pick(random, (8, "float32"), (2, "int32"), (1, "bool"), (1, "float64"), (1, "uint8"), (1, "float16"))
            lines.append(f"{letter} = {concrete(random, shape, dtype) if random.random() < 0.55 else symbolic(random, shape[1:], dtype)}")
            own[each] = lambda r, n, letter=letter: letter
    where = f"keras.{package}" if package in ("activations", "random") else f"ops.{package}"
    table = {**(IMAGES if package == "image" else RANDOM if package == "random" else {}), **own}
    return f"{HEAD}{''.join(line + chr(10) for line in lines)}y = {where}.{name}({arguments(random, of, len(shape), table)})\n"
