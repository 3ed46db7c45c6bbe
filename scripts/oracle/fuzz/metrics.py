"""Metrics: functions, classes and names, updated with labels, outputs and weights of every shape and kind."""
import keras
from losses import OWN as LOSS_ARGUMENTS, _Rest, operands
from pair_values import FLOATS, IDS, array, label_shape, output_shape, symbol, weight_shape
from values import arguments, odd, pick

HEAD = "import numpy as np\nimport tensorflow as tf\nimport keras\nfrom keras import metrics, ops\n\n"

NAMES = ["mse", "MAE", "accuracy", "acc", "AUC", "auc", "Precision", "precision", "binary_accuracy", "categorical_accuracy", "bce",
         "sparse_categorical_accuracy", "top_k_categorical_accuracy", "cosine_similarity", "mean_squared_error", "MeanSquaredError", "kld"]

OWN = {
    **LOSS_ARGUMENTS,
    "axis": lambda r, n: odd(r, ["-1", "-1", "1"], ["0", "-2", "2", "5", "None", "(0, 1)"], 0.3),
    "threshold": lambda r, n: odd(r, ["0.5", "None", "0.2"], ["1.5", "'a'", "[0.5]", "0"]),
    "thresholds": lambda r, n: odd(r, ["0.5", "None", "[0.2, 0.5, 0.8]", "[0.5]"], ["1.5", "[-0.1, 0.5]", "[]", "'a'", "0", "1", "(0.1, 0.9)"], 0.25),
    "k": lambda r, n: odd(r, ["1", "2", "3"], ["5", "10", "0", "-1", "2.5", "None"], 0.25),
    "top_k": lambda r, n: odd(r, ["None", "1", "2"], ["9", "0", "-1", "2.5"]),
    "class_id": lambda r, n: odd(r, ["None", "0", "1", "2"], ["9", "-1", "'a'"]),
    "num_classes": lambda r, n: odd(r, ["2", "3", "4", "8"], ["0", "1", "None", "-1"]),
    "target_class_ids": lambda r, n: odd(r, ["[0, 1]", "[0]", "[1]", "(0, 1)"], ["[9]", "[]", "0", "[-1]"]),
    "sparse_y_true": lambda r, n: r.choice(["True", "False"]),
    "sparse_y_pred": lambda r, n: r.choice(["True", "False"]),
    "num_thresholds": lambda r, n: odd(r, ["200", "10", "2"], ["1", "0", "-1", "2.5"]),
    "curve": lambda r, n: odd(r, ["'ROC'", "'PR'", "'PRGAIN'", "'pr'"], ["'foo'", "None"]),
    "summation_method": lambda r, n: odd(r, ["'interpolation'", "'minoring'", "'majoring'"], ["'foo'", "None"]),
    "multi_label": lambda r, n: r.choice(["True", "False"]),
    "num_labels": lambda r, n: odd(r, ["None", "3"], ["2"]),
    "label_weights": lambda r, n: odd(r, ["None", "[0.2, 0.3, 0.5]"], ["[0.5, 0.5]"]),
    "average": lambda r, n: odd(r, ["None", "'micro'", "'macro'", "'weighted'"], ["'foo'", "3"]),
    "class_aggregation": lambda r, n: odd(r, ["None", "'uniform_average'", "'variance_weighted_average'"], ["'foo'"]),
    "num_regressors": lambda r, n: odd(r, ["0", "1"], ["-1", "9"]),
    "recall": lambda r, n: odd(r, ["0.5", "0.8"], ["1.5", "-0.1"]),
    "precision": lambda r, n: odd(r, ["0.5", "0.8"], ["1.5", "-0.1"]),
    "specificity": lambda r, n: odd(r, ["0.5", "0.8"], ["1.5", "-0.1"]),
    "sensitivity": lambda r, n: odd(r, ["0.5", "0.8"], ["1.5", "-0.1"]),
    "from_sorted_ids": lambda r, n: odd(r, ["False"], ["True"]),
    "ignore_class": lambda r, n: odd(r, ["None", "0", "-1"], ["1"]),
    "dtype": lambda r, n: odd(r, ["'float32'", "None"], ["'foo'", "'float64'", "'float16'"]),
}

SPARSE = ("sparse", "Sparse", "IoU")
REDUCTIONS = ("Mean", "Sum")
NOT_CALLED = ("Metric", "MeanMetricWrapper", "get", "serialize", "deserialize")


def subjects():
    public = [name for name in dir(keras.metrics) if not name.startswith("_") and name not in NOT_CALLED]
    return sorted(public) + [f"get {name}" for name in NAMES]


def program(random, subject):
    output = output_shape(random)
    sparse = any(part in subject for part in SPARSE) and "OneHot" not in subject
    labels = output[:-1] if sparse and "IoU" not in subject and random.random() < 0.5 else label_shape(random, output)
    classes = output[-1] if output else 1
    dtypes = pick(random, *FLOATS), pick(random, *(IDS if sparse and random.random() < 0.85 else FLOATS))
    of = getattr(keras.metrics, subject, None)
    symbols = output and not isinstance(of, type) and not subject.startswith("get") and random.random() < 0.3
    below = {"below": min(classes, 2) if "IoU" in subject else classes}
    y = symbol(random, labels, dtypes[1]) if symbols and labels else array(random, labels, dtypes[1], **below)
    p = symbol(random, output, dtypes[0]) if symbols else array(random, output, dtypes[0], below=2)
    lines = [f"y = {y}", f"p = {p}"]
    return HEAD + "\n".join(lines + call(random, subject, of, output, labels)) + "\n"


def call(random, subject, of, output, labels):
    if subject.startswith("get "):
        return [f"metric = metrics.get('{subject[4:]}')", f"z = metric({operands(random)})"]
    if not isinstance(of, type):
        given = arguments(random, _Rest(of), len(output), OWN)
        return [f"z = metrics.{subject}({', '.join([operands(random), *([given] if given else [])])})"]
    lines = [f"metric = metrics.{subject}({arguments(random, of, len(output), OWN, 0.2)})"]
    passed = ""
    if random.random() < 0.4:
        shape = weight_shape(random, output[:-1] if random.random() < 0.75 else output)
        lines.append(f"w = {array(random, shape, pick(random, (6, 'float32'), (1, 'float64'), (1, 'int32'), (1, 'bool')), lists=0.2)}")
        passed = pick(random, (2, ", sample_weight=w"), (1, ", w"))
    given = "p" if subject in REDUCTIONS else operands(random)
    if random.random() < 0.6:
        lines.append(f"z = metric({given}{passed})")
    else:
        lines += [f"metric.update_state({given}{passed})"] * random.choice([1, 1, 2]) + ["z = metric.result()"]
    if random.random() < 0.1:
        lines += ["metric.reset_state()", "v = metric.result()"]
    if random.random() < 0.15:
        lines.append("n = np.zeros(len(metric.variables))")
    return lines
