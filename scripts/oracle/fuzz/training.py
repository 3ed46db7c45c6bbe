"""Training: models of one or two outputs, compiled with losses and metrics of every spelling, given data of every kind."""
from pair_values import array, label_shape, weight_shape
from values import odd, pick

HEAD = "import numpy as np\nimport tensorflow as tf\nimport keras\nfrom keras import layers, losses, metrics, ops\n\n"

LOSSES = ["mse", "mae", "bce", "huber", "kld", "hinge", "binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy",
          "crossentropy", "cosine_similarity", "MeanSquaredError", "Poisson", "categorical_focal_crossentropy", "dice"]
METRICS = ["accuracy", "acc", "mse", "mae", "AUC", "binary_accuracy", "categorical_accuracy", "sparse_categorical_accuracy", "Precision",
           "crossentropy", "cosine_similarity", "mean_squared_error", "top_k_categorical_accuracy"]
METHODS = ["fit", "evaluate", "predict", "train_on_batch", "test_on_batch", "predict_on_batch"]
OWN_LOSS = "def own(y, p):\n    return ops.mean(ops.square(y - p), axis=-1)\n\n"


def subjects():
    return [f"{method} {kind}" for method in METHODS for kind in ("one", "list", "dict")]


def program(random, subject):
    method, kind = subject.split()
    rank = pick(random, (6, 1), (3, 2))
    outputs = [tuple(random.choice([1, 2, 3]) for _ in range(rank)) for _ in range(1 if kind == "one" else 2)]
    rows = random.choice([4, 6, 8])
    lines = [model(random, kind, outputs), compiled(random, kind, len(outputs))]
    lines.append(f"x = {array(random, (rows, *([5] if rank == 1 else [outputs[0][0], 5])), lists=0)}")
    return HEAD + OWN_LOSS + "\n".join(lines + call(random, method, kind, outputs, rows)) + "\n"


def model(random, kind, outputs):
    rank, steps = len(outputs[0]), outputs[0][0]
    made = [f"layers.Dense({shape[-1]}, activation={random.choice(ACTIVATIONS)}, name='{name}')" for name, shape in zip("ab", outputs)]
    shape = "(5,)" if rank == 1 else f"({steps}, 5)"
    if kind == "one" and random.random() < 0.6:
        return f"model = keras.Sequential([keras.Input({shape}), {made[0]}])"
    inputs = f"i = keras.Input({shape})\n"
    if kind == "one":
        return f"{inputs}model = keras.Model(i, {made[0]}(i))"
    both = f"[{made[0]}(i), {made[1]}(i)]" if kind == "list" else f"{{'a': {made[0]}(i), 'b': {made[1]}(i)}}"
    return f"{inputs}model = keras.Model(i, {both})"


ACTIVATIONS = ["None", "None", "'sigmoid'", "'softmax'", "'relu'"]


def one_loss(random):
    name = random.choice(LOSSES)
    return pick(random, (8, f"'{name}'"), (1, "own"), (1, "losses.MeanSquaredError()"), (1, "losses.mean_squared_error"), (1, "losses.Huber"),
                (1, "losses.SparseCategoricalCrossentropy(from_logits=True)"), (1, "'foo'"), (1, "None"))


def one_metric(random):
    return pick(random, (8, f"'{random.choice(METRICS)}'"), (1, "metrics.MeanAbsoluteError()"), (1, "metrics.AUC()"), (1, "own"), (1, "'foo'"))


def several(random, kind, count, make, wrong=0.15):
    """One for each output: a list, a dict, or one alone."""
    if kind == "one":
        return pick(random, (8, make(random)), (1, f"[{make(random)}]"), (1, f"{{'a': {make(random)}}}"))
    number = count if random.random() > wrong else random.choice([1, 3])
    names = "abc"[:number]
    return pick(random, (3, f"[{', '.join(make(random) for _ in names)}]"), (3, f"{{{', '.join(f'{name!r}: {make(random)}' for name in names)}}}"), (1, make(random)))


def compiled(random, kind, count):
    given = [f"loss={several(random, kind, count, one_loss)}"]
    metric_list = lambda r: f"[{one_metric(r)}]"  # noqa: E731
    for name in ("metrics", "weighted_metrics"):
        if random.random() < (0.4 if name == "metrics" else 0.15):
            given.append(f"{name}={several(random, kind, count, metric_list) if kind != 'one' else metric_list(random)}")
    if kind != "one" and random.random() < 0.3:
        given.append(f"loss_weights={odd(random, ['[1.0, 0.5]'], ['[1.0]', '0.5'])}")
    if random.random() < 0.2:
        given.append("run_eagerly=True")
    return f"model.compile('sgd', {', '.join(given)})"


def labels(random, shape, rows):
    whole = label_shape(random, (rows, *shape))
    whole = (rows, *whole[1:]) if whole and random.random() < 0.95 else whole or (rows,)
    integers = random.random() < 0.4
    return array(random, whole, "int64" if integers else "float32", lists=0.03, **({"below": shape[-1]} if integers else {}))


def call(random, method, kind, outputs, rows):
    if method.startswith("predict"):
        return [f"z = model.{method}(x{', verbose=0' if method == 'predict' else ''})"]
    lines = [f"y{index} = {labels(random, shape, rows)}" for index, shape in enumerate(outputs)]
    y = "y0" if kind == "one" else pick(random, (4, "[y0, y1]"), (4, "{'a': y0, 'b': y1}"), (1, "(y0, y1)"), (1, "y0"), (1, "[y0]"))
    given, more = ["x", y], []
    if random.random() < 0.15:
        shape = weight_shape(random, (rows, *outputs[0][:-1]))
        lines.append(f"w = {array(random, shape)}")
        more.append("sample_weight=w")
    batches = method in ("fit", "evaluate")
    if batches and not more and random.random() < 0.25:
        lines.append(f"data = tf.data.Dataset.from_tensor_slices((x, {y}))")
        if random.random() < 0.9:
            lines.append(f"data = data.batch({random.choice([2, 4])})")
        given = ["data"]
    if method == "fit":
        if given[0] == "x" and random.random() < 0.15:
            more.append("validation_split=0.5")
        elif random.random() < 0.15:
            more.append(f"validation_data=({', '.join(given)})" if given[0] == "x" else "validation_data=data")
        if random.random() < 0.1:
            more.append("class_weight={0: 1.0, 1: 2.0, 2: 1.0}")
    if batches:
        more.append("verbose=0")
    return [*lines, f"z = model.{method}({', '.join([*given, *more])})", "v = model.predict(x, verbose=0)"]
