"""Losses: functions, classes and names, called with labels, outputs and weights of every shape and kind."""
import keras
from pair_values import FLOATS, IDS, array, label_shape, output_shape, symbol, weight_shape
from values import arguments, odd, pick

HEAD = "import numpy as np\nimport tensorflow as tf\nimport keras\nfrom keras import losses, ops\n\n"

NAMES = ["mse", "MAE", "mape", "msle", "kld", "bce", "BCE", "mean_squared_error", "binary_crossentropy", "sparse_categorical_crossentropy",
         "categorical_crossentropy", "hinge", "huber", "log_cosh", "cosine_similarity", "MeanSquaredError", "Huber", "Dice", "dice",
         "CategoricalCrossentropy", "SparseCategoricalCrossentropy", "crossentropy", "cce", "logcosh", "kullback_leibler_divergence"]

OWN = {
    "reduction": lambda r, n: odd(r, ["'sum'", "'none'", "None", "'sum_over_batch_size'", "'mean'", "'mean_with_sample_weight'"], ["'foo'", "'auto'", "3", "True"]),
    "axis": lambda r, n: odd(r, ["-1", "-1", "1", "None"], ["0", "-2", "2", "5", "-4", "(0, 1)", "[1]", "(1, -1)"], 0.3),
    "from_logits": lambda r, n: r.choice(["True", "False"]),
    "label_smoothing": lambda r, n: odd(r, ["0.1", "0.0", "0"], ["1.5", "'a'", "None"]),
    "ignore_class": lambda r, n: odd(r, ["None", "0", "-1", "1"], ["'a'", "[0]"]),
    "alpha": lambda r, n: odd(r, ["0.25", "0.5", "[0.1, 0.2, 0.7]"], ["[0.5, 0.5]", "None", "'a'"]),
    "beta": lambda r, n: "0.5",
    "gamma": lambda r, n: odd(r, ["2.0", "2"], ["None", "'a'"]),
    "delta": lambda r, n: odd(r, ["1.0", "2"], ["None", "'a'", "np.ones((3,))"]),
    "q": lambda r, n: odd(r, ["0.5", "0.7"], ["0", "1", "1.5", "-0.1", "None"]),
    "apply_class_balancing": lambda r, n: r.choice(["True", "False"]),
    "remove_diagonal": lambda r, n: r.choice(["True", "False"]),
    "margin": lambda r, n: "0.4",
    "dtype": lambda r, n: odd(r, ["'float32'", "None", "'float64'", "'float16'"], ["'foo'", "'int32'", "'bfloat16'"], 0.2),
    "name": lambda r, n: odd(r, ["'loss'", "None"], ["3"]),
}

# Their labels are class ids.
SPARSE = ("sparse", "Sparse", "Circle", "circle", "Generalized", "generalized", "CTC", "ctc")


def subjects():
    public = [name for name in dir(keras.losses) if not name.startswith("_") and name not in ("Loss", "get", "serialize", "deserialize")]
    return sorted(public) + [f"get {name}" for name in NAMES]


def program(random, subject):
    output = output_shape(random)
    if subject.lower() == "ctc":
        output = tuple(random.choice([2, 3, 4, 8]) for _ in range(odd(random, [3], [1, 2, 4])))
    sparse = any(part in subject for part in SPARSE)
    labels = output[:-1] if sparse and random.random() < 0.5 else label_shape(random, output)
    dtypes = pick(random, *FLOATS), pick(random, *(IDS if sparse and random.random() < 0.85 else FLOATS))
    classes = output[-1] if output else 1
    symbols = random.random() < 0.3 and output
    make = (lambda shape, dtype, **_: symbol(random, shape, dtype) if shape else "keras.Input(())") if symbols else (lambda *of, **more: array(random, *of, **more))
    mixed = symbols and random.random() < 0.15
    y = array(random, labels, dtypes[1]) if mixed else make(labels, dtypes[1], below=classes)
    lines = [f"y = {y}", f"p = {make(output, dtypes[0])}"]
    return HEAD + "\n".join(lines + call(random, subject, output, labels, symbols)) + "\n"


def call(random, subject, output, labels, symbols):
    if subject.startswith("get "):
        return [f"loss = losses.get('{subject[4:]}')", f"z = loss({operands(random)})"]
    of = getattr(keras.losses, subject)
    if not isinstance(of, type):
        given = arguments(random, _Rest(of), len(output), OWN)
        return [f"z = losses.{subject}({', '.join([operands(random), *([given] if given else [])])})"]
    weights, passed = [], ""
    if random.random() < 0.35:
        values = output[:-1] if random.random() < 0.8 else output
        shape = weight_shape(random, values)
        weights = [f"w = {array(random, shape, pick(random, (6, 'float32'), (1, 'float64'), (1, 'int32'), (1, 'bool')), lists=0.2)}"]
        passed = pick(random, (2, ", sample_weight=w"), (1, ", w"))
    elif random.random() < 0.05:
        passed = ", sample_weight=None"
    method = pick(random, (9, "loss"), (1, "loss.call" if passed == "" else "loss"))
    return [f"loss = losses.{subject}({arguments(random, of, len(output), OWN, 0.2)})", *weights, f"z = {method}({operands(random)}{passed})"]


def operands(random):
    return pick(random, (10, "y, p"), (2, "y_true=y, y_pred=p"), (1, "y, y_pred=p"))


class _Rest:
    """A function's parameters behind labels and output."""

    def __init__(self, of):
        import inspect
        signature = inspect.signature(of)
        self.__signature__ = signature.replace(parameters=list(signature.parameters.values())[2:])

    def __call__(self):
        raise NotImplementedError
