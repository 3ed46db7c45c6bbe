"""Pipelines of `tf.data`: where they come from, what is done to their elements, and what is read of them. Some of the calls are wrong."""
from values import odd, pick, shape_text

HEAD = "import numpy as np\nimport tensorflow as tf\n\n"

# An element is a tensor ("x"), a tuple of two ("xy"), a dict of "a" and "b" ("d") or a dataset ("ds").
ONE, PAIR, DICT, INNER = "x", "xy", "d", "ds"


def subjects():
    return sorted([*STEPS, *SOURCES])


def program(random, subject):
    source = subject if subject in SOURCES else pick(random, (4, "from_tensor_slices"), (2, "range"), (1, random.choice(sorted(SOURCES))))
    made, element, endless = SOURCES[source](random)
    lines = [f"ds = {made}"] if "\n" not in made else made.split("\n")
    names = [random.choice(sorted(STEPS)) for _ in range(random.choice([0, 0, 1, 1, 2, 3]))]
    if subject in STEPS:
        names.insert(random.randrange(len(names) + 1), subject)
    for name in names:
        text, element, changed = STEPS[name](random, element, endless)
        endless = endless if changed is None else changed
        lines.append(f"ds = {text}" if random.random() < 0.9 or "\n" in text else f"ds = ({text})")
    return HEAD + "\n".join([*lines, *reads(random, element, endless)]) + "\n"


def reads(random, element, endless):
    """What is read of the last dataset: its specification, its first and last elements, how many there are."""
    lines = []
    if element == ONE:
        lines += ["spec = ds.element_spec"]
    elif element == PAIR:
        lines += ["left, right = ds.element_spec"]
    elif element == DICT:
        lines += ["left, right = ds.element_spec['a'], ds.element_spec['b']"]
    if random.random() < 0.4:
        lines.append(random.choice(["n = np.zeros(abs(int(ds.cardinality())))", "count = ds.cardinality()", "n = np.zeros(len(ds))"] if not endless else ["n = np.zeros(abs(int(ds.cardinality())))"]))
    some = "ds.take(3)" if endless else "ds"
    target = {ONE: "x", PAIR: "x, y", DICT: "d", INNER: "inner"}[element]
    after = {DICT: ["a = d['a']"], INNER: ["v = next(iter(inner))", "k = np.zeros(len(list(inner)))"]}.get(element, [])
    ways = [f"{target} = next(iter({some}))", f"for {target} in {some}:\n    pass", f"for i, ({target}) in enumerate({some}):\n    pass", f"{target} = list({some})[-1]", f"{target} = next({some}.as_numpy_iterator())",
            f"for {target} in ds.take(1):\n    pass", f"n = np.zeros(len(list({some})))"]
    chosen = random.choice(ways)
    lines.append(chosen)
    if target in chosen and "as_numpy" not in chosen:
        lines += [random.choice(after)] if after else []
        if random.random() < 0.2:
            lines.append(random.choice({ONE: ["z = x + 1", "z = tf.shape(x)", "z = x[0]"], PAIR: ["z = tf.cast(x, tf.float32) * 2", "z = y[0]"]}.get(element, ["z = 1"])))
    return lines


def size(random):
    return random.choice([3, 5, 8, 10, 12])


def array(random, count, shape=None):
    shape = shape or random.choice([(), (2,), (3,), (4, 4), (2, 3)])
    text = shape_text((count, *shape))
    return pick(random, (3, f"np.zeros({text}, dtype='{random.choice(['float32', 'float64', 'int32', 'int64', 'uint8'])}')"), (1, f"tf.ones({text})"), (1, f"tf.random.normal({text})"),
                (1, f"tf.zeros({text}, tf.int32)"), (1, f"list(range({count}))" if not shape else f"tf.ones({text}, tf.float64)"))


def slices(random, name="from_tensor_slices"):
    n = size(random)
    other = odd(random, [n], [n + 1], 0.06)
    one, two = array(random, n), array(random, other)
    element = pick(random, (4, ONE), (4, PAIR), (2, DICT))
    given = {ONE: one, PAIR: f"({one}, {two})", DICT: f"{{'a': {one}, 'b': {two}}}"}[element]
    if random.random() < 0.06:
        given, element = random.choice([("['a', 'b', 'c']", ONE), (f"([1, 2, 3], ['a', 'b', 'c'])", PAIR), ("5", ONE), (f"[{one}, {one}]", ONE), ("[[1, 2], [3]]", ONE), ("tf.range(4)", ONE), ("[1.5, 2.5]", ONE), ("[[1], [2]]", ONE)])
    return f"tf.data.Dataset.{name}({given})", element, False


def numbers(random):
    return f"tf.data.Dataset.range({odd(random, ['5', '10', '2, 9', '0, 20, 3', '3'], ['0', '2.5', '5, 1', ''], 0.08)}{pick(random, (5, ''), (1, ', output_type=tf.int32'))})", ONE, False


def generated(random):
    shape = random.choice(["(3,)", "(None,)", "()", "(2, 3)", "(None, 3)", "None"])
    given = random.choice(["np.ones(3)", "[1, 2, 3]", "i", "np.ones((2, 3))", "[1.0] * (i + 1)", "np.ones((i + 1, 3))"])
    kind = random.choice(["tf.float32", "tf.int32", "tf.float64"])
    element = random.choice([ONE, PAIR])
    spec = f"tf.TensorSpec(shape={shape}, dtype={kind})"
    signature = f"output_signature={spec if element == ONE else f'({spec}, tf.TensorSpec((), tf.int32))'}"
    if random.random() < 0.25:
        types, shapes = (kind, shape) if element == ONE else (f"({kind}, tf.int32)", f"({shape}, ())")
        signature = random.choice([f"output_types={types}", f"output_types={types}, output_shapes={shapes}", f"{types}, {shapes}"])
    return f"def gen():\n    for i in range({size(random)}):\n        yield {given if element == ONE else f'{given}, i'}\nds = tf.data.Dataset.from_generator(gen, {signature})", element, False


def joined(random):
    one, two = slices(random), random.choice([slices, numbers])(random)
    both = random.choice([f"({one[0]}, {two[0]})"] * 4 + [f"[{one[0]}, {two[0]}]"])
    text = f"tf.data.Dataset.zip({both})" if random.random() < 0.7 else f"tf.data.Dataset.zip({one[0]}, {two[0]})"
    return text, PAIR, False


def mixed(name, more):
    def make(random):
        n, shape = size(random), random.choice([(), (2,), (3, 2)])
        other = shape if random.random() < 0.8 else (*shape, 2)
        kind = "float32" if random.random() < 0.9 else "int32"
        one, two = f"np.zeros({shape_text((n, *shape))}, 'float32')", f"np.zeros({shape_text((size(random), *other))}, '{kind}')"
        make_one = "tf.data.Dataset.from_tensor_slices"
        return f"tf.data.Dataset.{name}([{make_one}({one}), {make_one}({two})]{more(random)})", ONE, False
    return make


SOURCES = {
    "from_tensor_slices": slices, "range": numbers, "from_generator": generated, "zip": joined, "from_tensors": lambda r: slices(r, "from_tensors"),
    "random": lambda r: ("tf.data.Dataset.random(seed=1)", ONE, True),
    "sample_from_datasets": mixed("sample_from_datasets", lambda r: odd(r, ["", ", weights=[0.5, 0.5]", ", stop_on_empty_dataset=True"], [", weights=[1.0]"])),
    "choose_from_datasets": mixed("choose_from_datasets", lambda r: odd(r, [", tf.data.Dataset.range(2).repeat(3)"], [", tf.data.Dataset.range(2, output_type=tf.int32)"])),
}

COUNT = lambda r: odd(r, ["2", "3", "4", "5"], ["1", "0", "-1", "20", "2.5"], 0.15)
REST = lambda r: pick(r, (3, ""), (2, ", drop_remainder=True"))

# What a function makes of an element: its text and the structure that it gives.
MAPS = {
    ONE: [("x: x", ONE), ("x: x + 1", ONE), ("x: (x, x)", PAIR), ("x: [x, x]", PAIR), ("x: {'a': x, 'b': tf.reduce_sum(tf.cast(x, tf.float32))}", DICT), ("x: tf.cast(x, tf.float32)", ONE), ("x: tf.reshape(x, [-1])", ONE),
          ("x: tf.expand_dims(x, 0)", ONE), ("x: x[0]", ONE), ("x: tf.shape(x)", ONE), ("x: tf.strings.as_string(x)", ONE), ("x: tf.random.normal((2, 3))", ONE), ("x: 3", ONE), ("x: (x, 1.5)", PAIR),
          ("x: tf.one_hot(tf.cast(x, tf.int32), 5)", ONE), ("x: tf.py_function(lambda v: v, [x], tf.float32)", ONE), ("x: tf.reduce_mean(tf.cast(x, tf.float64), axis=-1)", ONE), ("x: tf.stack([x, x])", ONE), ("x: np.ones(3)", ONE),
          ("x: tf.concat([x, x], 0)", ONE), ("x: tf.ensure_shape(x, (3,))", ONE), ("x: (x, (x, x))[0]", ONE), ("x: tf.transpose(x)", ONE), ("x: x[..., tf.newaxis]", ONE), ("x: tf.boolean_mask(x, x > 0)", ONE), ("x: len(x)", ONE)],
    PAIR: [("x, y: x", ONE), ("x, y: (y, x)", PAIR), ("x, y: (x, tf.one_hot(tf.cast(y, tf.int32), 4))", PAIR), ("x, y: tf.cast(x, tf.float32) + tf.cast(y, tf.float32)", ONE), ("x, y: {'a': x, 'b': y}", DICT), ("*t: t[0]", ONE),
           ("x, y: (tf.expand_dims(x, -1), y)", PAIR), ("x, y: (tf.cast(x, tf.float32) / 255.0, y)", PAIR), ("x, y: [x, y]", PAIR), ("x, y: y[:2]", ONE), ("x, y: (x, tf.size(y))", PAIR), ("x, y: tf.stack([x, y])", ONE)],
    DICT: [("d: d['a']", ONE), ("d: (d['a'], d['b'])", PAIR), ("d: {**d, 'a': d['b']}", DICT), ("d: (d.pop('a'), d['b'])", PAIR), ("d: {'a': tf.expand_dims(d['a'], 0), 'b': d['b']}", DICT)],
    INNER: [("w: w.batch(2)", INNER), ("w: w", INNER)],
}
WRONG = {ONE: ["x, y: x", "x: None", "x: x['a']", "x: x.foo"], PAIR: ["x: x", "x, y, z: x", "x, y: x[0, 0, 0, 0]"], DICT: ["d: d['z']", "a, b: a"], INNER: ["a, b: a"]}
PREDICATES = {ONE: ["x: tf.reduce_sum(tf.cast(x, tf.float32)) >= 0", "x: True", "x: tf.reduce_all(tf.equal(x, x))"], PAIR: ["x, y: tf.reduce_all(tf.equal(x, x))", "x, y: True"], DICT: ["d: tf.reduce_all(tf.equal(d['a'], d['a']))"], INNER: ["w: True"]}
NO_PREDICATES = {ONE: ["x: x", "x: x > 0", "x: 1.0"], PAIR: ["x, y: y", "x: True"], DICT: ["d: d['a'] > 0"], INNER: ["w: w"]}
# Datasets that are made of an element.
INNERS = {ONE: [("x: tf.data.Dataset.from_tensors(x)", ONE), ("x: tf.data.Dataset.from_tensors(x).repeat(2)", ONE), ("x: tf.data.Dataset.from_tensor_slices(x)", ONE), ("x: tf.data.Dataset.range(3)", ONE), ("x: tf.data.Dataset.from_tensors((x, x))", PAIR)],
          PAIR: [("x, y: tf.data.Dataset.from_tensors(x)", ONE), ("x, y: tf.data.Dataset.from_tensors((x, y))", PAIR), ("x, y: tf.data.Dataset.from_tensor_slices(x)", ONE), ("x, y: tf.data.Dataset.zip((tf.data.Dataset.from_tensors(x), tf.data.Dataset.from_tensors(y)))", PAIR)],
          DICT: [("d: tf.data.Dataset.from_tensors(d)", DICT), ("d: tf.data.Dataset.from_tensors(d['a'])", ONE)], INNER: [("w: w", ONE), ("w: w.batch(3)", ONE), ("w: w.batch(2, drop_remainder=True)", ONE)]}


def plain(text):
    """A step that keeps the structure; `text` may depend on chance."""
    return lambda random, element, endless: (f"ds.{text(random) if callable(text) else text}", element, None)


def mapped(random, element, endless):
    text, made = (random.choice(WRONG[element]), element) if random.random() < 0.05 else random.choice(MAPS[element])
    return f"ds.map(lambda {text}{pick(random, (3, ''), (1, ', num_parallel_calls=tf.data.AUTOTUNE'))})", made, None


def kept(name):
    def make(random, element, endless):
        return f"ds.{name}(lambda {random.choice(NO_PREDICATES[element] if random.random() < 0.08 else PREDICATES[element])})", element, None
    return make


def flat(name):
    def make(random, element, endless):
        text, made = random.choice(INNERS[element]) if random.random() > 0.04 else (random.choice(MAPS[element])[0], element)
        more = pick(random, (3, ""), (1, ", cycle_length=2"), (1, ", cycle_length=2, block_length=2")) if name == "interleave" else ""
        return f"ds.{name}(lambda {text}{more})", made, None
    return make


def windows(random, element, endless):
    more = odd(random, ["", ", shift=1", ", shift=2, drop_remainder=True", ", drop_remainder=True", ", shift=1, stride=2, drop_remainder=True"], [", shift=0"], 0.05)
    text = f"ds.window({odd(random, ['2', '3', '4'], ['0', '20'], 0.08)}{more})"
    if element == ONE and random.random() < 0.7:
        return f"{text}.flat_map(lambda w: w.batch({random.choice(['2', '3', '4'])}{REST(random)}))", ONE, None
    return text, INNER if element == ONE else element, None


def padded(random, element, endless):
    shapes = {ONE: ["None", "[None]", "[8]", "()", "[None, None]", "[-1]", "(4, 4)"], PAIR: ["None", "([None], [])", "([8], [None])", "([], [])", "[[8], []]"], DICT: ["None", "{'a': [None], 'b': []}"], INNER: ["None"]}[element]
    given = pick(random, (3, ""), (2, f", padded_shapes={random.choice(shapes)}"))
    value = pick(random, (5, ""), (1, f", padding_values={random.choice(['0', '0.0', '1.5', 'None'])}"))
    return f"ds.padded_batch({COUNT(random)}{given}{value}{REST(random)})", element, None


def counted(random, element, endless):
    return f"ds.enumerate({pick(random, (3, ''), (1, 'start=5'))})", PAIR if element == ONE else element, None


def repeated(random, element, endless):
    count = pick(random, (3, "2"), (1, "3"), (1, ""), (1, "0"), (1, "-1"))
    return f"ds.repeat({count})", element, endless or count in ("", "-1")


def taken(random, element, endless):
    count = COUNT(random)
    return f"ds.take({count})", element, endless and count == "-1"


def extended(random, element, endless):
    other = pick(random, (4, "ds"), (1, "ds.take(2)"), (1, "ds.skip(1)"), (1, "tf.data.Dataset.range(3)"), (1, "tf.data.Dataset.from_tensor_slices(np.zeros((4, 2), 'float32'))"))
    return f"ds.concatenate({other})", element, None


def paired(random, element, endless):
    return random.choice(["tf.data.Dataset.zip((ds, ds))", "tf.data.Dataset.zip((ds, tf.data.Dataset.range(4)))", "tf.data.Dataset.zip(ds, ds.skip(1))"]), PAIR if element != INNER else element, None


def grouped(random, element, endless):
    key = {ONE: "x: tf.zeros((), tf.int64)", PAIR: "x, y: tf.zeros((), tf.int64)", DICT: "d: tf.zeros((), tf.int64)", INNER: "w: tf.zeros((), tf.int64)"}[element]
    return f"ds.group_by_window(lambda {key}, lambda k, w: w.batch({random.choice(['2', '4'])}{REST(random)}), window_size={random.choice(['2', '4'])})", element, None


def bucketed(random, element, endless):
    length = {ONE: "x: tf.size(x)", PAIR: "x, y: tf.size(x)", DICT: "d: tf.size(d['a'])", INNER: "w: 1"}[element]
    return f"ds.bucket_by_sequence_length(lambda {length}, [3, 6], {odd(random, ['[2, 2, 2]', '[4, 3, 2]'], ['[2]'], 0.08)}{REST(random)})", element, None


def accumulated(random, element, endless):
    text = {ONE: "s, x: (s + 1, x)", PAIR: "s, t: (s + 1, t)", DICT: "s, d: (s + 1, d)", INNER: "s, w: (s + 1, w)"}[element]
    return f"ds.scan(0, lambda {text})", element, None


STEPS = {
    "map": mapped, "filter": kept("filter"), "take_while": kept("take_while"), "flat_map": flat("flat_map"), "interleave": flat("interleave"), "window": windows, "padded_batch": padded, "enumerate": counted,
    "repeat": repeated, "take": taken, "concatenate": extended, "zipped": paired, "group_by_window": grouped, "bucket_by_sequence_length": bucketed, "scan": accumulated,
    "batch": plain(lambda r: f"batch({COUNT(r)}{REST(r)})"), "unbatch": plain("unbatch()"), "skip": plain(lambda r: f"skip({COUNT(r)})"), "shuffle": plain(lambda r: f"shuffle({odd(r, ['10', '4, seed=1'], ['0'], 0.05)})"),
    "prefetch": plain(lambda r: f"prefetch({r.choice(['1', 'tf.data.AUTOTUNE'])})"), "cache": plain("cache()"), "shard": plain(lambda r: f"shard({odd(r, ['2, 0', '3, 1'], ['2, 2', '0, 0'], 0.1)})"),
    "rebatch": plain(lambda r: f"rebatch({COUNT(r)}{REST(r)})"), "ragged_batch": plain(lambda r: f"ragged_batch({COUNT(r)}{REST(r)})"), "unique": plain("unique()"), "ignore_errors": plain("ignore_errors()"),
    "apply": plain(lambda r: r.choice(["apply(lambda d: d.batch(2))", "apply(tf.data.experimental.ignore_errors())", "apply(tf.data.experimental.assert_cardinality(5))", "apply(tf.data.experimental.dense_to_ragged_batch(2))"])),
}
