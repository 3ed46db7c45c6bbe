"""What stands around layers: utilities of arrays and data sets, files, initializers, random numbers, variables, trees."""
from values import odd, pick, shape_text

HEAD = "import numpy as np\nimport os, tempfile\nimport tensorflow as tf\nimport keras\nfrom keras import ops\n\n"

FILES = """folder = tempfile.mkdtemp()
for name in ("cats", "dogs", "birds"):
    os.makedirs(os.path.join(folder, name))
    for i in range(4):
        %s
"""
IMAGES = FILES % "keras.utils.save_img(os.path.join(folder, name, f'{i}.png'), np.zeros((9, 7, 3)))"
TEXTS = FILES % "open(os.path.join(folder, name, f'{i}.txt'), 'w').write('some text')"


def subjects():
    return sorted(MAKERS)


def program(random, subject):
    return HEAD + MAKERS[subject](random)


def call(random, callee, required, optional, share=0.35):
    given = [f"{name}={values(random)}" if name else values(random) for name, values in required]
    given += [f"{name}={values(random)}" for name, values in optional if random.random() < share]
    return f"{callee}({', '.join(given)})"


def one(*usual, wrong=(), share=0.08):
    return lambda random: odd(random, list(usual), list(wrong), share) if wrong else random.choice(list(usual))


def categorical(random):
    shape = random.choice([(6,), (6, 1), (2, 3), (2, 3, 1), ()])
    x = pick(random, (3, f"np.zeros({shape_text(shape)}, dtype='{random.choice(['int32', 'int64', 'float32', 'uint8'])}')"), (2, "[0, 1, 2, 1]"), (1, "[[0], [1]]"), (1, "np.array([0, 2, 5])"), (1, "tf.constant([0, 1, 2])"), (1, "['a', 'b']"), (1, "[0.0, 1.0]"), (1, "3"), (1, "range(4)"))
    return f"x = {x}\ny = {call(random, 'keras.utils.to_categorical', [('', lambda r: 'x')], [('num_classes', one('3', '10', 'None', wrong=['1', '0']))], 0.7)}\n"


def normalize(random):
    x = pick(random, (3, f"np.ones({shape_text(random.choice([(3,), (2, 3), (2, 3, 4)]))}, dtype='{random.choice(['float32', 'float64', 'int32'])}')"), (1, "[[1.0, 2.0]]"), (1, "[1, 2, 3]"), (1, "tf.ones((2, 3))"))
    return f"y = {call(random, 'keras.utils.normalize', [('', lambda r: x)], [('axis', one('-1', '0', wrong=['3', 'None'])), ('order', one('1', '2', wrong=['0']))])}\n"


def pad(random):
    x = pick(random, (3, "[[1, 2, 3], [4, 5], [6]]"), (1, "[[1], []]"), (1, "[[[1, 2], [3, 4]], [[5, 6]]]"), (1, "np.ones((3, 4))"), (1, "[np.ones(3), np.ones(5)]"), (1, "[1, 2, 3]"), (1, "[]"), (1, "[['a', 'b'], ['c']]"), (1, "((1, 2), (3,))"), (1, "[range(3), range(5)]"))
    options = [("maxlen", one("4", "2", "None", wrong=["0"])), ("dtype", one("'float32'", "'int64'", "object", "np.int32")), ("padding", one("'post'", "'pre'", wrong=["'left'"])), ("truncating", one("'post'", "'pre'", wrong=["'x'"])), ("value", one("0", "-1", "0.5"))]
    where = random.choice(["keras.utils.pad_sequences", "keras.preprocessing.sequence.pad_sequences", "tf.keras.utils.pad_sequences"])
    return f"y = {call(random, where, [('', lambda r: x)], options)}\n"


def image_folder(random):
    options = [("labels", one("'inferred'", "None", wrong=["'foo'"])), ("label_mode", one("'int'", "'binary'", "'categorical'", "None", wrong=["'foo'"])), ("class_names", one("['birds', 'cats', 'dogs']", wrong=["['a', 'b']"])),
               ("color_mode", one("'rgb'", "'grayscale'", "'rgba'", wrong=["'foo'"])), ("batch_size", one("2", "5", "None")), ("image_size", one("(8, 6)", "(32, 32)", wrong=["8", "(8,)", "(8, 8, 3)"])), ("shuffle", one("True", "False")), ("seed", one("1")),
               ("interpolation", one("'nearest'", "'bilinear'", wrong=["'foo'"])), ("crop_to_aspect_ratio", one("True")), ("pad_to_aspect_ratio", one("True")), ("data_format", one("'channels_first'", "'channels_last'"))]
    return IMAGES + folder_call(random, random.choice(["keras.utils", "keras.preprocessing", "tf.keras.utils"]) + ".image_dataset_from_directory", options)


def text_folder(random):
    options = [("labels", one("'inferred'", "None")), ("label_mode", one("'int'", "'binary'", "'categorical'", "None", wrong=["'foo'"])), ("batch_size", one("2", "None")), ("max_length", one("4")), ("shuffle", one("False")), ("class_names", one("['birds', 'cats', 'dogs']"))]
    return TEXTS + folder_call(random, "keras.utils.text_dataset_from_directory", options)


def folder_call(random, callee, options):
    split = pick(random, (4, []), (2, [("validation_split", one("0.25")), ("subset", one("'training'", "'validation'")), ("seed", one("1"))]), (3, [("validation_split", one("0.5")), ("subset", one("'both'")), ("seed", one("1"))]), (1, [("validation_split", one("0.5", "1.5"))]), (1, [("subset", one("'both'", "'training'"))]))
    options = [option for option in options if option[0] not in dict(split)]
    made = call(random, callee, [("", lambda r: "folder"), *split], options, 0.25)
    both = "'both'" in made
    labelled = "labels=None" not in made and "label_mode=None" not in made
    target = "train, val = " if both else "ds = "
    of = "val" if both else "ds"
    element = f"x, y = {of}.element_spec\n" if labelled else f"x = {of}.element_spec\n"
    batch = pick(random, (2, ""), (1, f"a, b = next(iter({of}))\n" if labelled else f"a = next(iter({of}))\n"), (1, f"n = np.zeros(len({of}.class_names))\n"))
    return f"{target}{made}\n{element}{batch}"


def timeseries(random):
    n = random.choice([20, 33])
    data = pick(random, (2, f"np.ones(({n}, 3), dtype='float32')"), (1, f"np.arange({n})"), (1, f"tf.ones(({n}, 2))"), (1, f"list(range({n}))"))
    targets = pick(random, (2, "None"), (2, f"np.ones({n})"), (1, f"np.ones(({n - 5}, 2), dtype='float32')"))
    options = [("sequence_stride", one("1", "2", "5", wrong=["0"])), ("sampling_rate", one("1", "2", wrong=["0"])), ("batch_size", one("4", "8", "None")), ("shuffle", one("True", "False")), ("start_index", one("0", "3", wrong=["-1", "50"])), ("end_index", one("15", "None", wrong=["100"])), ("seed", one("1"))]
    made = call(random, "keras.utils.timeseries_dataset_from_array", [("", lambda r: data), ("", lambda r: targets), ("sequence_length", one("4", "6", wrong=["0", "50"]))], options)
    names = "x, y" if targets != "None" else "x"
    return f"ds = {made}\n{names} = ds.element_spec\nfor {names} in ds.take(1):\n    pass\nn = np.zeros(len(ds))\n"


def split(random):
    data = pick(random, (2, "np.ones((10, 3))"), (1, "(np.ones((10, 3)), np.ones(10))"), (1, "[np.ones((10, 3)), np.ones(10)]"), (1, "{'a': np.ones((10, 3)), 'b': np.ones(10)}"), (2, "tf.data.Dataset.from_tensor_slices(np.ones((10, 2)))"), (1, "tf.data.Dataset.from_tensor_slices(np.ones((10, 2))).batch(3)"))
    sizes = pick(random, (2, "left_size=0.8"), (1, "right_size=0.3"), (1, "left_size=6"), (1, "left_size=6, right_size=3"), (1, "left_size=1.5"), (1, "left_size=0"), (1, "left_size=20"))
    return f"data = {data}\nleft, right = keras.utils.split_dataset(data, {sizes})\nx = left.element_spec\nn = np.zeros(len(left))\nm = np.zeros(len(right))\n"


def pictures(random):
    array = f"np.zeros({shape_text(random.choice([(9, 7, 3), (9, 7, 1), (9, 7, 4), (3, 9, 7), (9, 7), (2, 9, 7, 3), (9, 7, 2)]))}, dtype='{random.choice(['uint8', 'float32'])}')"
    load = call(random, "keras.utils.load_img", [("", lambda r: "path")], [("color_mode", one("'rgb'", "'grayscale'", "'rgba'", wrong=["'foo'"])), ("target_size", one("(4, 6)", "None", wrong=["4"])), ("keep_aspect_ratio", one("True", "False"))])
    turn = call(random, "keras.utils.img_to_array", [("", lambda r: "img")], [("dtype", one("'uint8'", "'float32'", "None")), ("data_format", one("'channels_first'", "None", "'channels_last'", wrong=["'foo'"]))])
    if random.random() < 0.5:
        return f"path = os.path.join(tempfile.mkdtemp(), 'a.png')\nkeras.utils.save_img(path, np.zeros((9, 7, 3)))\nimg = {load}\nx = {turn}\nn = np.zeros(img.size)\n"
    data_format = random.choice(["", ", data_format='channels_first'"])
    return f"img = keras.utils.array_to_img({array}{data_format})\nx = {turn}\n"


def resize(random):
    x = f"np.zeros({shape_text(random.choice([(9, 7, 3), (2, 9, 7, 3), (9, 7), (2, 3, 9, 7)]))}, dtype='{random.choice(['float32', 'uint8', 'float64'])}')"
    return f"y = {call(random, 'keras.preprocessing.image.smart_resize', [('', lambda r: x), ('', one('(4, 6)', '(4, 4)', wrong=['4', '(4, 4, 3)']))], [('interpolation', one('nearest'.join(chr(39) * 2))), ('data_format', one('None', 'channels_first'.join(chr(39) * 2)))])}\n"


def initializer(random):
    name = random.choice("Zeros Ones Constant RandomNormal RandomUniform TruncatedNormal GlorotNormal HeUniform LecunNormal VarianceScaling Orthogonal Identity".split())
    value = {"Constant": "0.5"}.get(name, "")
    shape = odd(random, ["(2, 3)", "(4,)", "[3, 3]", "(2, 3, 4)", "()"], ["3", "'a'"], 0.12)
    made = f"keras.initializers.{name}({value})" if random.random() < 0.7 else f"keras.initializers.get('{name}')" if name != "Constant" else "keras.initializers.Constant(2.0)"
    return f"y = {made}({shape}{pick(random, (3, ''), (1, ', dtype=' + chr(39) + 'float16' + chr(39)))})\n"


def keeper(random):
    shape = shape_text(random.choice([(3,), (2, 3), (2, 3, 4)]))
    if random.random() < 0.5:
        return f"y = keras.regularizers.{random.choice(['L1(0.1)', 'L2(0.1)', 'L1L2(0.1, 0.2)', 'OrthogonalRegularizer()', 'get(' + chr(39) + 'l2' + chr(39) + ')'])}(np.ones({shape}, dtype='float32'))\n"
    return f"y = keras.constraints.{random.choice(['MaxNorm(2)', 'NonNeg()', 'UnitNorm()', 'MinMaxNorm()', 'UnitNorm(axis=1)', 'MaxNorm(2, axis=(0, 1))'])}(ops.ones({shape}))\n"


def drawn(random):
    name = random.choice("normal uniform randint truncated_normal categorical dropout shuffle gamma beta binomial".split())
    shape = odd(random, ["(2, 3)", "(4,)", "()", "[2, 2]"], ["3", "(2, None)", "-1"], 0.12)
    x = f"np.ones({shape_text(random.choice([(3,), (4, 3), (2, 3, 4)]))}, dtype='float32')"
    more = {"randint": ", 0, 10", "gamma": ", 2.0", "beta": ", 1.0, 2.0", "binomial": ", 5.0, 0.5"}.get(name, "")
    if name in ("categorical", "dropout", "shuffle"):
        rest = {"categorical": f", {random.choice(['1', '5'])}", "dropout": pick(random, (2, ", 0.3"), (1, ", 0.3, noise_shape=(4, 1)"), (1, ", 0.3, noise_shape=(1, 3)"), (1, ", 1.5")), "shuffle": random.choice(["", ", axis=0", ", axis=1"])}[name]
        return f"y = keras.random.{name}({x}{rest})\n"
    return f"y = keras.random.{name}({shape}{more}{pick(random, (3, ''), (1, ', seed=1'), (1, ', seed=keras.random.SeedGenerator(1)'), (1, ', dtype=' + chr(39) + ('int64' if name == 'randint' else 'float16') + chr(39)))})\n"


def variable(random):
    value = pick(random, (3, "np.ones((2, 3))"), (1, "[1.0, 2.0]"), (1, "1.0"), (1, "3"), (1, "np.ones(3, dtype='int32')"), (1, "ops.ones((2,))"))
    made = pick(random, (3, f"keras.Variable({value})"), (1, f"keras.Variable({value}, dtype='float16', trainable=False)"), (1, "keras.Variable('zeros', shape=(2, 3))"), (1, "keras.Variable(keras.initializers.Ones(), shape=(4,), dtype='int32')"))
    after = pick(random, (2, "y = v * 2\n"), (2, f"v.assign({random.choice(['np.ones((2, 3))', 'v + 1', '0.0'])})\ny = v.value\n"), (1, "y = v.numpy()\n"), (1, "y = ops.sum(v, axis=0)\n"), (1, "v.assign_add(ops.ones_like(v))\n"), (1, "y = v[0]\n"))
    return f"v = {made}\n{after}"


def sequence_windows(random):
    made = call(random, "tf.keras.preprocessing.sequence.TimeseriesGenerator", [("", one("np.ones((30, 2))", "np.arange(30)")), ("", one("np.ones(30)", "np.ones((30, 1))")), ("length", one("5", "8"))], [("batch_size", one("4", "7")), ("stride", one("2")), ("sampling_rate", one("2")), ("start_index", one("3")), ("end_index", one("20"))])
    return f"g = {made}\nx, y = g[0]\nn = np.zeros(len(g))\n"


def packs(random):
    given = random.choice(["x", "x, y", "x, y, w"])
    read = pick(random, (2, "a, b, c = keras.utils.unpack_x_y_sample_weight(p)\n"), (1, "a = p[0]\n"), (1, "a, b = p\n"))
    return f"x = np.ones((4, 3))\ny = np.ones(4)\nw = np.ones(4)\np = keras.utils.pack_x_y_sample_weight({given})\n{read}"


def generator(random):
    more = pick(random, (2, ""), (1, "y = keras.random.normal((2, 3), seed=g)\n"), (1, "s = g.next()\n"), (1, "s = g.state\n"))
    return f"g = keras.random.SeedGenerator({odd(random, ['1', 'None', '1337'], ['-1', '0.5', chr(39) + 'a' + chr(39)], 0.3)})\n{more}"


def tokens(random):
    body = pick(random, (2, "y = keras.utils.pad_sequences(t.texts_to_sequences(texts), maxlen=6)\n"), (1, "y = t.texts_to_matrix(texts)\n"), (1, "n = np.zeros(len(t.word_index) + 1)\n"), (1, "y = keras.utils.pad_sequences(t.texts_to_sequences(texts))\n"))
    return f"texts = ['the cat sat', 'a dog', 'birds fly high today']\nt = tf.keras.preprocessing.text.Tokenizer({pick(random, (2, ''), (1, 'num_words=5'), (1, 'num_words=10, oov_token=' + chr(39) + '?' + chr(39)))})\nt.fit_on_texts(texts)\n{body}"


MAKERS = {"to_categorical": categorical, "normalize": normalize, "pad_sequences": pad, "image_dataset_from_directory": image_folder, "text_dataset_from_directory": text_folder, "timeseries_dataset_from_array": timeseries,
          "split_dataset": split, "load_img": pictures, "smart_resize": resize, "initializers": initializer, "regularizers": keeper, "random": drawn, "Variable": variable, "TimeseriesGenerator": sequence_windows,
          "pack_x_y_sample_weight": packs, "SeedGenerator": generator, "Tokenizer": tokens}
