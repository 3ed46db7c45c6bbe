"""What random calls of TensorFlow are made with: operands, and values of parameters by their names."""
import inspect
from numpy_values import array, nested, product
from values import odd, shape_text

HEAD = "import numpy as np\nimport tensorflow as tf\n\n"

DTYPES = ["float32", "float32", "float32", "float64", "int32", "int64", "bool", "uint8", "float16", "complex64"]
SECOND = "*other*"  # stands for an operand that goes with the first


def tensor(random, shape, kind=None):
    kind, text = kind or random.choice(DTYPES), shape_text(shape)
    ways = [f"tf.ones({text}, tf.{kind})", f"tf.zeros({list(shape)}, dtype=tf.{kind})"]
    if kind == "float32":
        ways += [f"tf.random.normal({text})", f"tf.random.uniform({list(shape)})", f"tf.Variable(tf.ones({text}))"]
    if kind == "int32" and shape:
        ways.append(f"tf.reshape(tf.range({product(shape)}), {list(shape)})")
    return random.choice(ways)


def operand(random, shape):
    """A tensor, an array, a list or a number."""
    chance = random.random()
    if chance < 0.04:
        return random.choice(["2", "2.5", "True", "np.float32(2)", "tf.constant(3)"])
    if chance < 0.12 and product(shape) <= 24:
        return nested(random, shape)
    return array(random, shape) if chance < 0.3 else tensor(random, shape)


def image(random, shape):
    return random.choice([tensor(random, shape, "float32"), tensor(random, shape, "uint8"), array(random, shape, "uint8"), array(random, shape, "float32"), operand(random, shape)])


AXIS = lambda r, n: odd(r, ["0", "-1", str(r.randrange(max(n, 1))), str(-1 - r.randrange(max(n, 1)))], ["None", "[0, 1]", "(0, -1)", "3", "-3", "7", "[0, 0]", "[]"], 0.2)
SHAPE = lambda r, n: odd(r, ["(2, 3)", "[4]", "[2, 3]", "(1, 2, 3)", "tf.shape(x)", "x.shape"], ["()", "[-1]", "5", "2.0", "[0]"])
COUNT = lambda r, n: odd(r, ["2", "3", "5", "1"], ["0", "-1", "2.5"], 0.1)
DTYPE = lambda r, n: odd(r, ["tf.float32", "tf.int32", "'float32'", "tf.float64", "tf.int64", "tf.bool", "np.float32", "tf.float16"], ["'foo'", "tf.complex64", "float"], 0.1)
SIDES = lambda r, n: odd(r, ["2", "1", "3"], ["[1, 2, 2, 1]", "[2, 1]", "0"])
FLAG = lambda r, n: r.choice(["True", "False"])
SIZE = lambda r, n: odd(r, ["[4, 4]", "(12, 9)", "(3, 5)"], ["[4]", "4", "(0, 3)"])

VALUES = {
    **dict.fromkeys(["axis", "dim", "batch_axis"], AXIS), **dict.fromkeys(["y", "b", "other"], SECOND), **dict.fromkeys(["shape", "dims", "output_shape"], SHAPE),
    **dict.fromkeys(["dtype", "out_type", "output_type", "type"], DTYPE),
    **dict.fromkeys(["keepdims", "transpose_a", "transpose_b", "adjoint_a", "adjoint_b", "exclusive", "reverse", "sorted", "full_matrices", "compute_uv", "antialias", "preserve_aspect_ratio",
                     "adjoint", "lower", "center", "validate_indices", "pad_end", "swap_memory"], FLAG),
    **dict.fromkeys(["ksize", "strides", "pool_size", "dilations", "block_size"], SIDES), **dict.fromkeys(["k", "depth", "num_rows", "num", "num_classes", "minlength", "num_samples", "num_segments"], COUNT),
    "padding": lambda r, n: odd(r, ["'VALID'", "'SAME'"], ["'valid'", "'foo'", "[[0, 0], [1, 1], [1, 1], [0, 0]]"], 0.1), "size": SIZE,
    "perm": lambda r, n: odd(r, [shape_text(r.sample(range(n), n))], ["[0, 1]", "[0, 0]", "[0, 9]"]), "multiples": lambda r, n: odd(r, [str([r.choice([1, 2, 3]) for _ in range(n)])], ["[2]", "2", "[0, 1]"]),
    "paddings": lambda r, n: odd(r, [str([[r.choice([0, 1, 2]), 1] for _ in range(n)])], ["[[1, 1]]", "1"]), "mode": lambda r, n: odd(r, ["'CONSTANT'", "'REFLECT'", "'SYMMETRIC'"], ["'foo'"]),
    "num_or_size_splits": lambda r, n: odd(r, ["2", "3", "1", "[1, -1]"], ["[1, 1]", "0", "5"]), "repeats": lambda r, n: odd(r, ["2", "3"], ["[1, 2]", "0"]),
    "indices": lambda r, n: odd(r, ["[0, 1]", "0", "[[0], [1]]", "tf.constant([0, 0, 1])"], ["[9]", "-1", "1.5"]), "mask": lambda r, n: r.choice(["x > 0", "[True, False]", "tf.constant([True, True])"]),
    "begin": lambda r, n: odd(r, [str([0] * n)], ["[1]", "[9, 9]"]), "batch_dims": lambda r, n: odd(r, ["0", "1"], ["3", "-1"]), "shift": lambda r, n: odd(r, ["1", "-2"], ["[1, 2]"]),
    "on_value": lambda r, n: r.choice(["1.0", "5"]), "off_value": lambda r, n: r.choice(["0.0", "-1"]), "clip_value_min": lambda r, n: "0", "clip_value_max": lambda r, n: r.choice(["1", "2"]),
    "clip_norm": lambda r, n: "1.0", "start": lambda r, n: r.choice(["0", "1", "2.0"]), "limit": lambda r, n: odd(r, ["5", "10"], ["0"]), "stop": lambda r, n: "5.0", "delta": lambda r, n: odd(r, ["1", "2"], ["0", "-1"]),
    "axes": lambda r, n: odd(r, ["1", "[[1], [0]]", "[0]"], ["0", "9"]), "mean": lambda r, n: r.choice(["0.0", "1"]), "stddev": lambda r, n: "1.0", "minval": lambda r, n: "0", "maxval": lambda r, n: r.choice(["1", "10"]),
    "seed": lambda r, n: odd(r, ["[1, 2]", "1"], ["(1, 2, 3)"]), "rate": lambda r, n: odd(r, ["0.5"], ["2"]), "alpha": lambda r, n: "0.2", "lam": lambda r, n: r.choice(["1.0", "[1.0, 2.0]"]), "beta": lambda r, n: "1.0",
    "filters": lambda r, n: r.choice(["tf.ones((2, 2, 3, 4))", "tf.ones((3, 3, x.shape[-1], 4))", "tf.ones((3, x.shape[-1], 4))", "tf.ones((2, 2, 2, x.shape[-1], 4))"]), "stride": SIDES,
    "target_height": COUNT, "target_width": COUNT, "offset_height": lambda r, n: odd(r, ["0", "1"], ["9"]), "offset_width": lambda r, n: odd(r, ["0", "1"], ["9"]),
    "height_factor": lambda r, n: "2", "central_fraction": lambda r, n: odd(r, ["0.5", "1.0"], ["2.0", "0"]), "factor": lambda r, n: "0.5", "max_delta": lambda r, n: "0.2", "contrast_factor": lambda r, n: "2.0",
    "saturation_factor": lambda r, n: "2.0", "lower_": None, "gamma": lambda r, n: "0.5", "boxes": lambda r, n: "[[0.0, 0.0, 1.0, 1.0]]", "box_indices": lambda r, n: "[0]", "crop_size": SIZE, "sizes": lambda r, n: "[1, 2, 2, 1]",
    "rates": lambda r, n: "[1, 1, 1, 1]", "method": lambda r, n: odd(r, ["'nearest'", "'bilinear'", "'bicubic'"], ["'foo'"]), "max_val": lambda r, n: "1.0", "img2": SECOND, "im2": SECOND, "image2": SECOND,
    "frame_length": COUNT, "frame_step": COUNT, "fft_length": lambda r, n: odd(r, ["[8]", "4"], ["None"]), "window_length": COUNT, "ord": lambda r, n: odd(r, ["1", "2", "'euclidean'"], ["'fro'"]),
    "rhs": SECOND, "vec": SECOND, "num_lower": lambda r, n: "0", "num_upper": lambda r, n: "1", "num_columns": COUNT, "batch_shape": lambda r, n: "[2]", "segment_ids": lambda r, n: "tf.zeros(x.shape[0], tf.int32)",
    "logits": SECOND, "targets": SECOND, "labels": lambda r, n: odd(r, ["tf.zeros(x.shape[:-1], tf.int32)", "x"], ["[0, 1]"]), "input": SECOND, "bias": lambda r, n: "tf.ones(x.shape[-1])", "name_": None,
    "x": SECOND, "a": SECOND, "value": lambda r, n: odd(r, ["1.5", "0", "[1, 2, 3]"], ["'a'"]), "dtype_": None, "weights": SECOND, "lengths": lambda r, n: "[1, 3, 2]", "maxlen": COUNT, "predictions": SECOND, "tensor": SECOND,
    "sequence_length": None, "power": lambda r, n: "2", "data_format": None, "ids": lambda r, n: r.choice(["[0, 1]", "[[0], [1]]"]), "variance": lambda r, n: "1.0", "offset": lambda r, n: "0.0", "scale": lambda r, n: "1.0", "variance_epsilon": lambda r, n: "1e-3", "counts": lambda r, n: "10.0", "probs": lambda r, n: "0.5", "equation": None, "direction": lambda r, n: "'ASCENDING'", "sorted_sequence": SECOND,
}

# Values for one function that are not those of the table.
OWN = {
    "reshape.shape": lambda r, n: odd(r, ["[-1]", "(-1, 1)", "[1, -1]", "[x.shape[0], -1]", "[-1, x.shape[-1]]", "(tf.shape(x)[0], -1)", "tf.shape(x)"], ["(5, 7)", "[-1, -1]", "[0]", "(-1, 5)"]),
    "slice.size": lambda r, n: odd(r, [str([r.choice([1, -1]) for _ in range(n)])], ["[1]", "[9, 9]"]), "pool.window_shape": lambda r, n: "[2, 2]", "pool.pooling_type": lambda r, n: "'MAX'",
    "broadcast_to.shape": lambda r, n: odd(r, ["(2, *x.shape)", "tf.shape(x)"], ["(2, 3)"]), "band_part.num_lower": lambda r, n: "-1", "resize.size": SIZE, "diag.k": lambda r, n: odd(r, ["0", "1", "-1"], ["(0, 1)"]),
    "range.start": lambda r, n: r.choice(["0", "5", "2.0"]), "norm.axis": AXIS, "sort.axis": AXIS, "eye.num_rows": COUNT, "random_crop.size": lambda r, n: odd(r, ["[2, 2, 3]", "x.shape"], ["[9, 9, 9]"]),
    "constant.value": lambda r, n: r.choice(["2", "[1, 2, 3]", "[[1.0], [2.0]]", "np.ones((2, 3))"]), "expand_dims.axis": lambda r, n: odd(r, ["0", "-1", "1"], ["9", "[0, 1]"]), "rot90.k": lambda r, n: r.choice(["1", "2", "3"]),
}


def arguments(random, name, given, rank, second, share=0.25):
    """Texts for the parameters `given`, positional while none is left out."""
    texts, positional = [], True
    for parameter, kind, required in given:
        value = OWN.get(f"{name}.{parameter}") or VALUES.get(parameter)
        if value is None or not (required or random.random() < share):
            positional = False
            continue
        text = second() if value is SECOND else value(random, rank)
        positional = positional and kind is not inspect.Parameter.KEYWORD_ONLY and (required or random.random() < 0.4)
        texts.append(text if positional else f"{parameter}={text}")
    return texts
