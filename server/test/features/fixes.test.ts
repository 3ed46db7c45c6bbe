/** What is offered for each kind of mistake: the titles, whether `--fix` applies the first, and what that changes. */
import { describe, expect, test } from "vitest";
import { changedLines, codesOf, examine, repaired } from "./repairing";

interface Cell {
  readonly name: string;
  readonly code: string;
  readonly text: string;
  /** Titles in order; others may follow. */
  readonly titles: readonly string[];
  /** Whether the first is preferred. */
  readonly preferred: boolean;
  /** Lines that the first changes. */
  readonly changes: readonly string[];
}

const KERAS = "import numpy as np\nimport keras\nfrom keras import layers\n";
const NAMES = "import numpy as np\nfrom keras.models import Sequential\nfrom keras.layers import Dense, Input, LSTM, Conv2D\n";

const labels: readonly Cell[] = [
  {
    name: "class ids for categorical_crossentropy: the loss in its quotes, the metric with it",
    code: "label-mismatch",
    text: `${NAMES}m = Sequential([Input((4,)), Dense(3, activation='softmax')])
m.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['categorical_accuracy'])
m.fit(np.random.rand(9, 4), np.arange(9) % 3)
`,
    titles: ["Switch the loss to 'sparse_categorical_crossentropy'", "One-hot the labels with to_categorical(np.arange(9) % 3, 3)"],
    preferred: true,
    changes: [
      "- m.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['categorical_accuracy'])",
      "+ m.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['sparse_categorical_accuracy'])",
    ],
  },
  {
    name: "a loss class keeps the arguments that the other has, and is imported",
    code: "label-mismatch",
    text: `${NAMES}from keras.losses import CategoricalCrossentropy
m = Sequential([Input((4,)), Dense(3)])
m.compile("adam", CategoricalCrossentropy(from_logits=True, label_smoothing=0.1))
m.fit(np.random.rand(9, 4), np.arange(9) % 3)
`,
    titles: ["Switch the loss to SparseCategoricalCrossentropy"],
    preferred: true,
    changes: [
      "- from keras.losses import CategoricalCrossentropy",
      '- m.compile("adam", CategoricalCrossentropy(from_logits=True, label_smoothing=0.1))',
      "+ from keras.losses import CategoricalCrossentropy, SparseCategoricalCrossentropy",
      "+ m = Sequential([Input((4,)), Dense(3)])",
      '+ m.compile("adam", SparseCategoricalCrossentropy(from_logits=True))',
    ].filter((line) => !line.startsWith("+ m = ")),
  },
  {
    name: "a loss that is chosen in a dict",
    code: "label-mismatch",
    text: `${KERAS}cfg = {"loss": "sparse_categorical_crossentropy"}
m = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation="softmax")])
m.compile("adam", loss=cfg["loss"])
m.fit(np.random.rand(9, 4), keras.utils.to_categorical(np.arange(9) % 3, 3))
`,
    titles: ["Switch the loss to 'categorical_crossentropy'", "Keep the class ids: drop to_categorical(…)"],
    preferred: true,
    changes: ['- cfg = {"loss": "sparse_categorical_crossentropy"}', '+ cfg = {"loss": "categorical_crossentropy"}'],
  },
  {
    name: "other labels are one-hot already: these are made so, with the import that is there",
    code: "label-mismatch",
    text: `${NAMES}from keras.utils import to_categorical
x, y, z = np.random.rand(9, 4), np.arange(9) % 3, to_categorical(np.arange(9) % 3, 3)
m = Sequential([Input((4,)), Dense(3, activation="softmax")])
m.compile("adam", "categorical_crossentropy")
m.fit(x, y)
m.evaluate(x, z)
`,
    titles: ["One-hot the labels with to_categorical(y, 3)"],
    preferred: true,
    changes: ["- m.fit(x, y)", "+ m.fit(x, to_categorical(y, 3))"],
  },
  {
    name: "the same is done where it is needed next",
    code: "label-mismatch",
    text: `${KERAS}x, y, z = np.random.rand(9, 4), np.arange(9) % 3, keras.utils.to_categorical(np.arange(9) % 3, 3)
m = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation="softmax")])
m.compile("adam", "categorical_crossentropy")
m.fit(x, z)
m.evaluate(x, y)
m.test_on_batch(x, y)
`,
    titles: ["One-hot the labels with to_categorical(y, 3)"],
    preferred: true,
    changes: [
      "- m.evaluate(x, y)",
      "- m.test_on_batch(x, y)",
      "+ m.evaluate(x, keras.utils.to_categorical(y, 3))",
      "+ m.test_on_batch(x, keras.utils.to_categorical(y, 3))",
    ],
  },
  {
    name: "units of the output as the labels have them",
    code: "label-mismatch",
    text: `${NAMES}m = Sequential()
m.add(Dense(8, input_dim=4))
m.add(Dense(10, activation="softmax"))
m.compile("adam", "categorical_crossentropy")
m.fit(np.random.rand(9, 4), np.eye(5)[np.arange(9) % 5])
`,
    titles: ["Set the units of Dense to 5"],
    preferred: true,
    changes: ['- m.add(Dense(10, activation="softmax"))', '+ m.add(Dense(5, activation="softmax"))'],
  },
  {
    name: "units that a name has are set where it has them",
    code: "label-mismatch",
    text: `${KERAS}CLASSES = 10
def head(n=CLASSES):
    return layers.Dense(n, activation="softmax")
m = keras.Sequential([keras.Input((4,)), head()])
m.compile("adam", "categorical_crossentropy")
m.fit(np.random.rand(9, 4), np.eye(5)[np.arange(9) % 5])
`,
    titles: ["Set CLASSES to 5", "Set the units of Dense to 5"],
    preferred: true,
    changes: ["- CLASSES = 10", "+ CLASSES = 5"],
  },
  {
    name: "two softmax units for binary_crossentropy",
    code: "label-mismatch",
    text: `${NAMES}m = Sequential([Input((4,)), Dense(2, activation='softmax')])
m.compile('adam', 'binary_crossentropy')
m.fit(np.random.rand(9, 4), np.arange(9) % 2)
`,
    titles: ["Switch the loss to 'sparse_categorical_crossentropy'", "Set the units of Dense to 1"],
    preferred: false,
    changes: ["- m.compile('adam', 'binary_crossentropy')", "+ m.compile('adam', 'sparse_categorical_crossentropy')"],
  },
  {
    name: "one-hot labels for one sigmoid unit: the whole line goes",
    code: "label-mismatch",
    text: `${NAMES}from keras.utils import to_categorical
y = np.arange(9) % 2
y = to_categorical(y)
m = Sequential([Input((4,)), Dense(1, activation='sigmoid')])
m.compile('adam', 'binary_crossentropy')
m.fit(np.random.rand(9, 4), y)
`,
    titles: ["Keep the class ids: drop to_categorical(…)"],
    preferred: true,
    changes: ["- y = to_categorical(y)"],
  },
  {
    name: "an axis too many in the labels",
    code: "silent-broadcast",
    text: `${NAMES}y = np.random.rand(9, 1, 3)
m = Sequential([Input((4,)), Dense(3)])
m.compile('adam', 'mse')
m.fit(np.random.rand(9, 4), y)
`,
    titles: ["Drop the extra axis of the labels: np.squeeze(y, axis=1)"],
    preferred: true,
    changes: ["- m.fit(np.random.rand(9, 4), y)", "+ m.fit(np.random.rand(9, 4), np.squeeze(y, axis=1))"],
  },
  {
    name: "class ids that begin at 1",
    code: "label-range",
    text: `${NAMES}y = np.tile([1, 2, 3], 3)
m = Sequential([Input((4,)), Dense(3, activation="softmax")])
m.compile('adam', 'sparse_categorical_crossentropy')
m.fit(np.random.rand(9, 4), y)
`,
    titles: ["Count the classes from 0: y - 1", "Set the units of Dense to 4"],
    preferred: true,
    changes: ["- m.fit(np.random.rand(9, 4), y)", "+ m.fit(np.random.rand(9, 4), y - 1)"],
  },
  {
    name: "the outputs' labels in the other order",
    code: "label-mismatch",
    text: `${KERAS}i = keras.Input((4,))
m = keras.Model(i, [layers.Dense(2)(i), layers.Dense(3)(i)])
m.compile("adam", ["mse", "mse"])
a, b = np.random.rand(9, 2), np.random.rand(9, 3)
m.fit(np.random.rand(9, 4), [b, a])
`,
    titles: ["Exchange b and a"],
    preferred: true,
    changes: ["- m.fit(np.random.rand(9, 4), [b, a])", "+ m.fit(np.random.rand(9, 4), [a, b])"],
  },
];

const names: readonly Cell[] = [
  {
    name: "a short name of a loss",
    code: "missing-name",
    text: `${KERAS}f = keras.losses.mse
`,
    titles: ["Write keras.losses.mean_squared_error"],
    preferred: true,
    changes: ["- f = keras.losses.mse", "+ f = keras.losses.mean_squared_error"],
  },
  {
    name: "an imported name keeps what it is called here",
    code: "missing-name",
    text: `from tensorflow.keras.losses import mean_squared_error
f = mean_squared_error
`,
    titles: ["Write tf.keras.losses.mse"],
    preferred: true,
    changes: [
      "- from tensorflow.keras.losses import mean_squared_error",
      "+ from tensorflow.keras.losses import mse as mean_squared_error",
    ],
  },
  {
    name: "a function of the older backend",
    code: "missing-name",
    text: `from keras import backend as K
f = K.sum
`,
    titles: ["Write keras.ops.sum"],
    preferred: true,
    changes: ["- from keras import backend as K", "- f = K.sum", "+ from keras import backend as K, ops", "+ f = ops.sum"],
  },
  {
    name: "a module that only tf.keras has",
    code: "missing-name",
    text: `from keras.preprocessing.text import Tokenizer
f = Tokenizer()
`,
    titles: ["Write tf.keras.preprocessing.text"],
    preferred: true,
    changes: ["- from keras.preprocessing.text import Tokenizer", "+ from tensorflow.keras.preprocessing.text import Tokenizer"],
  },
];

const flattening: readonly Cell[] = [
  {
    name: "a list item on a line of its own",
    code: "label-mismatch",
    text: `${KERAS}m = keras.Sequential([
    keras.Input((8, 8, 1)),
    layers.Conv2D(4, 3),
    layers.Dense(5, activation="softmax"),
])
m.compile("adam", "sparse_categorical_crossentropy")
m.fit(np.random.rand(9, 8, 8, 1), np.arange(9) % 5)
`,
    titles: ["Insert Flatten() before Dense(5)", "Insert GlobalAveragePooling2D() before Dense(5)"],
    preferred: true,
    changes: ["+ layers.Flatten(),"],
  },
  {
    name: "a line of its own, with the name imported",
    code: "silent-broadcast",
    text: `${NAMES}m = Sequential()
m.add(Input((6, 6)))
m.add(Dense(8))
m.add(Dense(1))
m.compile("adam", "mse")
m.fit(np.random.rand(9, 6, 6), np.random.rand(9))
`,
    titles: ["Insert Flatten() before Dense(8)"],
    preferred: true,
    changes: [
      "- from keras.layers import Dense, Input, LSTM, Conv2D",
      "+ from keras.layers import Dense, Input, LSTM, Conv2D, Flatten",
      "+ m.add(Flatten())",
    ],
  },
  {
    name: "a line in a function where a name is assigned anew",
    code: "label-mismatch",
    text: `${KERAS}def build():
    i = keras.Input((8, 8, 1))
    x = layers.Conv2D(4, 3)(i)
    x = layers.Dense(8)(x)
    return keras.Model(i, layers.Dense(5, activation="softmax")(x))
m = build()
m.compile("adam", "sparse_categorical_crossentropy")
m.fit(np.random.rand(9, 8, 8, 1), np.arange(9) % 5)
`,
    titles: ["Insert Flatten() before Dense(8)"],
    preferred: true,
    changes: ["+ x = layers.Flatten()(x)"],
  },
  {
    name: "around the argument otherwise, in call() of a model too",
    code: "label-mismatch",
    text: `${KERAS}class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(4, 3)
        self.out = layers.Dense(5, activation="softmax")
    def call(self, x):
        return self.out(self.conv(x))
m = Net()
m.compile("adam", "sparse_categorical_crossentropy")
m.fit(np.random.rand(9, 8, 8, 1), np.arange(9) % 5)
`,
    titles: ["Insert Flatten() before Dense(5)"],
    preferred: true,
    changes: ["- return self.out(self.conv(x))", "+ return self.out(layers.Flatten()(self.conv(x)))"],
  },
  {
    name: "the last recurrent layer gives its last state only",
    code: "label-mismatch",
    text: `${NAMES}m = Sequential([Input((6, 2)), LSTM(8, return_sequences=True), LSTM(4, return_sequences=True), Dense(3, activation="softmax")])
m.compile("adam", "sparse_categorical_crossentropy")
m.fit(np.random.rand(9, 6, 2), np.arange(9) % 3)
`,
    titles: ["Remove return_sequences=True from LSTM", "Insert Flatten() before Dense(3)"],
    preferred: true,
    changes: [
      '- m = Sequential([Input((6, 2)), LSTM(8, return_sequences=True), LSTM(4, return_sequences=True), Dense(3, activation="softmax")])',
      '+ m = Sequential([Input((6, 2)), LSTM(8, return_sequences=True), LSTM(4), Dense(3, activation="softmax")])',
    ],
  },
  {
    name: "sizes that are None are pooled",
    code: "undefined-dimension",
    text: `${KERAS}i = keras.Input((None, None, 3))
x = layers.Conv2D(4, 3)(i)
x = layers.Flatten()(x)
m = keras.Model(i, layers.Dense(2)(x))
`,
    titles: ["Use GlobalAveragePooling2D in the place of Flatten"],
    preferred: true,
    changes: ["- x = layers.Flatten()(x)", "+ x = layers.GlobalAveragePooling2D()(x)"],
  },
];

const inputs: readonly Cell[] = [
  {
    name: "one sample without a batch axis",
    code: "input-mismatch",
    text: `${NAMES}m = Sequential([Input((8, 8, 1)), Conv2D(4, 3)])
data = np.random.rand(9, 8, 8, 1)
m.predict(data[0])
`,
    titles: ["Add the batch axis: data[0][None]", "Keep the batch axis: data[0:1]"],
    preferred: true,
    changes: ["- m.predict(data[0])", "+ m.predict(data[0][None])"],
  },
  {
    name: "a declared width that the data do not have",
    code: "input-mismatch",
    text: `${NAMES}table = np.random.rand(9, 9)
x, y = table[:, :8], table[:, 8]
m = Sequential()
m.add(Dense(4, input_dim=9))
m.add(Dense(1))
m.compile("adam", "mse")
m.fit(x, y)
`,
    titles: ["Set the input shape to (8,)", "Change 8 to 9 in table[:, :8]"],
    preferred: true,
    changes: ["- m.add(Dense(4, input_dim=9))", "+ m.add(Dense(4, input_dim=8))"],
  },
  {
    name: "a model that is trained already is left alone",
    code: "input-mismatch",
    text: `${KERAS}m = keras.Sequential([keras.Input((5,)), layers.Dense(1)])
m.compile("adam", "mse")
m.fit(np.random.rand(9, 5), np.random.rand(9))
new = np.random.rand(3, 4)
m.predict(new)
`,
    titles: ["Change 4 to 5 in np.random.rand(3, 4)"],
    preferred: false,
    changes: ["- new = np.random.rand(3, 4)", "+ new = np.random.rand(3, 5)"],
  },
  {
    name: "the number of samples in the shape of a tuple",
    code: "rank-mismatch",
    text: `${KERAS}n, side = 9, 8
m = keras.Sequential([keras.Input(shape=(n, side, side, 1)), layers.Conv2D(4, 3)])
`,
    titles: ["Set the input shape to (8, 8, 1)"],
    preferred: true,
    changes: [
      "- m = keras.Sequential([keras.Input(shape=(n, side, side, 1)), layers.Conv2D(4, 3)])",
      "+ m = keras.Sequential([keras.Input(shape=(side, side, 1)), layers.Conv2D(4, 3)])",
    ],
  },
  {
    name: "the shape of the whole array",
    code: "rank-mismatch",
    text: `${NAMES}x = np.random.rand(9, 8, 8, 1)
m = Sequential([Conv2D(4, 3, input_shape=x.shape)])
`,
    titles: ["Set the input shape to (8, 8, 1)"],
    preferred: true,
    changes: ["- m = Sequential([Conv2D(4, 3, input_shape=x.shape)])", "+ m = Sequential([Conv2D(4, 3, input_shape=x.shape[1:])])"],
  },
  {
    name: "images without a channel axis",
    code: "rank-mismatch",
    text: `${NAMES}x = np.random.rand(9, 8, 8)
m = Sequential([Conv2D(4, 3)])
m.predict(x / 255.0)
`,
    titles: ["Add the channel axis: (x / 255.0)[..., np.newaxis]"],
    preferred: true,
    changes: ["- m.predict(x / 255.0)", "+ m.predict((x / 255.0)[..., np.newaxis])"],
  },
  {
    name: "channels first",
    code: "input-mismatch",
    text: `${NAMES}x = np.random.rand(9, 3, 8, 8)
m = Sequential([Input((8, 8, 3)), Conv2D(4, 3)])
m.predict(x)
`,
    titles: ["Transpose the data: np.transpose(x, (0, 2, 3, 1))"],
    preferred: true,
    changes: ["- m.predict(x)", "+ m.predict(np.transpose(x, (0, 2, 3, 1)))"],
  },
  {
    name: "a recurrent layer on the last state of another",
    code: "rank-mismatch",
    text: `${NAMES}m = Sequential([Input((6, 2)), LSTM(8), LSTM(4)])
`,
    titles: ["Add return_sequences=True to LSTM"],
    preferred: true,
    changes: [
      "- m = Sequential([Input((6, 2)), LSTM(8), LSTM(4)])",
      "+ m = Sequential([Input((6, 2)), LSTM(8, return_sequences=True), LSTM(4)])",
    ],
  },
  {
    name: "in a loop all recurrent layers but the last",
    code: "rank-mismatch",
    text: `${KERAS}x = i = keras.Input((6, 2))
for k in range(3):
    x = layers.GRU(4, return_sequences=k == 0)(x)
m = keras.Model(i, layers.Dense(1)(x))
m.compile("adam", "mse")
m.fit(np.random.rand(9, 6, 2), np.random.rand(9))
`,
    titles: ["Set return_sequences=k < 3 - 1 in GRU"],
    preferred: false,
    changes: ["- x = layers.GRU(4, return_sequences=k == 0)(x)", "+ x = layers.GRU(4, return_sequences=k < 3 - 1)(x)"],
  },
  {
    name: "layers in the wrong order",
    code: "rank-mismatch",
    text: `${KERAS}m = keras.Sequential()
m.add(layers.Flatten(input_shape=(8, 8, 1)))
m.add(layers.Conv2D(4, 3))
m.add(layers.Dense(2))
`,
    titles: ["Exchange Flatten and Conv2D"],
    preferred: false,
    changes: [
      "- m.add(layers.Flatten(input_shape=(8, 8, 1)))",
      "- m.add(layers.Conv2D(4, 3))",
      "+ m.add(layers.Conv2D(4, 3, input_shape=(8, 8, 1)))",
      "+ m.add(layers.Flatten())",
    ],
  },
  {
    name: "pooling what is pooled already",
    code: "rank-mismatch",
    text: `${KERAS}base = keras.Sequential([keras.Input((8, 8, 3)), layers.GlobalAveragePooling2D()])
m = keras.Sequential([base, layers.GlobalAveragePooling2D(), layers.Dense(2)])
`,
    titles: ["Remove GlobalAveragePooling2D"],
    preferred: true,
    changes: [
      "- m = keras.Sequential([base, layers.GlobalAveragePooling2D(), layers.Dense(2)])",
      "+ m = keras.Sequential([base, layers.Dense(2)])",
    ],
  },
  {
    name: "a list of Python values",
    code: "wrong-kind",
    text: `${NAMES}m = Sequential([Input((2,)), Dense(1)])
m.compile("adam", "mse")
m.fit([[0, 1], [1, 0]], np.random.rand(2))
`,
    titles: ["Make an array: np.array([[0, 1], [1, 0]])"],
    preferred: true,
    changes: ["- m.fit([[0, 1], [1, 0]], np.random.rand(2))", "+ m.fit(np.array([[0, 1], [1, 0]]), np.random.rand(2))"],
  },
];

const shapes: readonly Cell[] = [
  {
    name: "a window larger than what is left",
    code: "output-too-small",
    text: `${KERAS}i = keras.Input((4, 4, 1))
x = layers.MaxPooling2D()(i)
x = layers.Conv2D(4, 3)(x)
`,
    titles: ['Set padding="same" in Conv2D', "Remove MaxPooling2D"],
    preferred: false,
    changes: ["- x = layers.Conv2D(4, 3)(x)", '+ x = layers.Conv2D(4, 3, padding="same")(x)'],
  },
  {
    name: "a size that is halved and doubled",
    code: "concat-mismatch",
    text: `${KERAS}i = keras.Input((50, 50, 1))
a = layers.MaxPooling2D()(i)
b = layers.MaxPooling2D()(a)
x = layers.concatenate([layers.UpSampling2D()(b), a])
`,
    titles: ["Set the input shape to (48, 48, 1)", "Set the input shape to (56, 56, 1)"],
    preferred: false,
    changes: ["- i = keras.Input((50, 50, 1))", "+ i = keras.Input((48, 48, 1))"],
  },
  {
    name: "a branch with an axis too many",
    code: "concat-mismatch",
    text: `${KERAS}i, j = keras.Input((6, 2)), keras.Input((3,))
z = layers.concatenate([layers.LSTM(4, return_sequences=True)(i), j])
`,
    titles: ["Remove return_sequences=True from LSTM"],
    preferred: true,
    changes: [
      "- z = layers.concatenate([layers.LSTM(4, return_sequences=True)(i), j])",
      "+ z = layers.concatenate([layers.LSTM(4)(i), j])",
    ],
  },
  {
    name: "a shortcut with fewer filters",
    code: "broadcast-mismatch",
    text: `${KERAS}i = keras.Input((8, 8, 4))
x = layers.Conv2D(8, 3, padding="same")(i)
x = layers.add([x, i])
`,
    titles: ["Set the filters of Conv2D to 4", "Put Conv2D(8, 1) around i"],
    preferred: false,
    changes: ['- x = layers.Conv2D(8, 3, padding="same")(i)', '+ x = layers.Conv2D(4, 3, padding="same")(i)'],
  },
  {
    name: "values for a Reshape",
    code: "reshape-mismatch",
    text: `${KERAS}steps, width = 5, 3
i = keras.Input((9,))
x = layers.Dense(steps)(i)
x = layers.Reshape((steps, width))(x)
`,
    titles: ["Set the units of Dense to steps * width"],
    preferred: true,
    changes: ["- x = layers.Dense(steps)(i)", "+ x = layers.Dense(steps * width)(i)"],
  },
  {
    name: "a wrong number of rows",
    code: "reshape-mismatch",
    text: "import numpy as np\nx = np.zeros((60, 4, 4))\nx = x.reshape(50, 16)\n",
    titles: ["Change 50 to 60", "Let reshape find the size: -1 in the place of 50"],
    preferred: false,
    changes: ["- x = x.reshape(50, 16)", "+ x = x.reshape(60, 16)"],
  },
  {
    name: "the sizes of a weight exchanged",
    code: "matmul-mismatch",
    text: `${KERAS}class Linear(layers.Layer):
    def build(self, shape):
        self.w = self.add_weight(shape=(8, shape[-1]))
    def call(self, x):
        return keras.ops.matmul(x, self.w)
y = Linear()(keras.Input((5,)))
`,
    titles: ["Exchange the sizes of the weight: (shape[-1], 8)"],
    preferred: true,
    changes: ["- self.w = self.add_weight(shape=(8, shape[-1]))", "+ self.w = self.add_weight(shape=(shape[-1], 8))"],
  },
  {
    name: "a state of another size",
    code: "axis-mismatch",
    text: `${KERAS}x, h = np.zeros((9, 5, 2)), np.zeros((9, 8))
y = layers.GRU(4)(x, initial_state=h)
`,
    titles: ["Set the units of GRU to 8", "Change 8 to 4 in np.zeros((9, 8))"],
    preferred: true,
    changes: ["- y = layers.GRU(4)(x, initial_state=h)", "+ y = layers.GRU(8)(x, initial_state=h)"],
  },
  {
    name: "weights that are transposed",
    code: "weights-mismatch",
    text: `${KERAS}w, b = np.zeros((8, 4)), np.zeros(8)
m = keras.Sequential([keras.Input((4,)), layers.Dense(8)])
m.layers[0].set_weights([w, b])
`,
    titles: ["Transpose w"],
    preferred: true,
    changes: ["- m.layers[0].set_weights([w, b])", "+ m.layers[0].set_weights([w.T, b])"],
  },
];

const structures: readonly Cell[] = [
  {
    name: "labels of another part of the data",
    code: "cardinality-mismatch",
    text: `${NAMES}x_train, y_train, y_test = np.zeros((9, 2)), np.zeros(9), np.zeros(3)
m = Sequential([Input((2,)), Dense(1)])
m.compile("adam", "mse")
m.fit(x_train, y_test)
`,
    titles: ["Use y_train with x_train"],
    preferred: true,
    changes: ["- m.fit(x_train, y_test)", "+ m.fit(x_train, y_train)"],
  },
  {
    name: "an input that is missing",
    code: "input-structure",
    text: `${KERAS}a, b = keras.Input((2,)), keras.Input((3,))
m = keras.Model([a, b], layers.Dense(1)(layers.concatenate([a, b])))
first, second = np.zeros((9, 2)), np.zeros((9, 3))
m.predict(first)
`,
    titles: ["Pass [first, second]"],
    preferred: false,
    changes: ["- m.predict(first)", "+ m.predict([first, second])"],
  },
  {
    name: "a key of another name",
    code: "input-structure",
    text: `${KERAS}a, b = keras.Input((2,), name="age"), keras.Input((3,), name="town")
m = keras.Model([a, b], layers.Dense(1)(layers.concatenate([a, b])))
m.predict({'age': np.zeros((9, 2)), 'city': np.zeros((9, 3))})
`,
    titles: ["Rename the key 'city' to 'town'"],
    preferred: false,
    changes: [
      "- m.predict({'age': np.zeros((9, 2)), 'city': np.zeros((9, 3))})",
      "+ m.predict({'age': np.zeros((9, 2)), 'town': np.zeros((9, 3))})",
    ],
  },
  {
    name: "labels for one of two outputs",
    code: "output-structure",
    text: `${KERAS}i = keras.Input((4,))
m = keras.Model(i, [layers.Dense(1, name="age")(i), layers.Dense(1, name="size")(i)])
m.compile("adam", ["mse", "mse"])
ages, sizes = np.zeros((9, 1)), np.zeros((9, 1))
m.fit(np.zeros((9, 4)), ages)
`,
    titles: ["Pass [ages, sizes]"],
    preferred: true,
    changes: ["- m.fit(np.zeros((9, 4)), ages)", "+ m.fit(np.zeros((9, 4)), [ages, sizes])"],
  },
  {
    name: "an Input that the model does not have",
    code: "graph-disconnected",
    text: `${KERAS}a, b = keras.Input((2,)), keras.Input((3,))
out = layers.Dense(1)(layers.concatenate([a, b]))
m = keras.Model(a, out)
`,
    titles: ["Add the input b"],
    preferred: true,
    changes: ["- m = keras.Model(a, out)", "+ m = keras.Model([a, b], out)"],
  },
  {
    name: "a backbone that has an input of its own",
    code: "graph-disconnected",
    text: `${KERAS}i = keras.Input((8, 8, 3))
base = keras.Model(i, layers.Conv2D(4, 3)(i))
image = keras.Input((8, 8, 3))
x = layers.Flatten()(base.output)
m = keras.Model(image, layers.Dense(2)(x))
`,
    titles: ["Call base on image", "Start the model at i"],
    preferred: false,
    changes: ["- x = layers.Flatten()(base.output)", "+ x = layers.Flatten()(base(image))"],
  },
  {
    name: "a dataset that is not batched",
    code: "input-mismatch",
    text: `import numpy as np
import tensorflow as tf
ds = tf.data.Dataset.from_tensor_slices((np.zeros((9, 8, 8, 1)), np.zeros(9))).prefetch(2)
m = tf.keras.Sequential([tf.keras.Input((8, 8, 1)), tf.keras.layers.Flatten(), tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(ds)
`,
    titles: ["Batch the dataset: .batch(32)"],
    preferred: true,
    changes: [
      "- ds = tf.data.Dataset.from_tensor_slices((np.zeros((9, 8, 8, 1)), np.zeros(9))).prefetch(2)",
      "+ ds = tf.data.Dataset.from_tensor_slices((np.zeros((9, 8, 8, 1)), np.zeros(9))).batch(32).prefetch(2)",
    ],
  },
  {
    name: "y beside a dataset",
    code: "training-setup",
    text: `import numpy as np
import tensorflow as tf
y = np.zeros(9)
ds = tf.data.Dataset.from_tensor_slices((np.zeros((9, 4)), y)).batch(3)
m = tf.keras.Sequential([tf.keras.layers.Dense(1)])
m.compile("adam", "mse")
m.fit(ds, y, epochs=2)
`,
    titles: ["Leave out y"],
    preferred: true,
    changes: ["- m.fit(ds, y, epochs=2)", "+ m.fit(ds, epochs=2)"],
  },
  {
    name: "classes of PyTorch's loss on the last axis",
    code: "label-mismatch",
    text: `import torch
from torch import nn
scores, gold = torch.rand(4, 6, 3), torch.randint(0, 3, (4, 6))
loss = nn.CrossEntropyLoss()(scores, gold)
`,
    titles: ["Put the classes on axis 1: scores.transpose(1, 2)"],
    preferred: true,
    changes: ["- loss = nn.CrossEntropyLoss()(scores, gold)", "+ loss = nn.CrossEntropyLoss()(scores.transpose(1, 2), gold)"],
  },
];

const activations: readonly Cell[] = [
  {
    name: "logits for a loss object that wants probabilities",
    code: "from-logits",
    text: `${KERAS}m = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
m.compile("adam", keras.losses.SparseCategoricalCrossentropy())
`,
    titles: ["Set from_logits=True", 'Set activation="softmax" in Dense'],
    preferred: true,
    changes: [
      '- m.compile("adam", keras.losses.SparseCategoricalCrossentropy())',
      '+ m.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))',
    ],
  },
  {
    name: "a linear unit for a loss that is a string",
    code: "from-logits",
    text: `${NAMES}m = Sequential([Input((4,)), Dense(1)])
m.compile('adam', 'binary_crossentropy')
`,
    titles: ["Set activation='sigmoid' in Dense", "Use BinaryCrossentropy(from_logits=True)"],
    preferred: true,
    changes: ["- m = Sequential([Input((4,)), Dense(1)])", "+ m = Sequential([Input((4,)), Dense(1, activation='sigmoid')])"],
  },
  {
    name: "probabilities for a loss that wants logits",
    code: "from-logits",
    text: `${KERAS}m = keras.Sequential([keras.Input((4,)), layers.Dense(3, "softmax")])
m.compile("adam", keras.losses.CategoricalCrossentropy(from_logits=True))
`,
    titles: ["Set from_logits=False", "Remove the activation softmax"],
    preferred: true,
    changes: [
      '- m.compile("adam", keras.losses.CategoricalCrossentropy(from_logits=True))',
      '+ m.compile("adam", keras.losses.CategoricalCrossentropy(from_logits=False))',
    ],
  },
  {
    name: "independent probabilities for exclusive classes",
    code: "loss-activation",
    text: `${NAMES}m = Sequential([Input((4,)), Dense(3, activation='sigmoid')])
m.compile('adam', 'categorical_crossentropy')
`,
    titles: ["Set activation='softmax' in Dense", "Switch the loss to 'binary_crossentropy'"],
    preferred: true,
    changes: [
      "- m = Sequential([Input((4,)), Dense(3, activation='sigmoid')])",
      "+ m = Sequential([Input((4,)), Dense(3, activation='softmax')])",
    ],
  },
  {
    name: "softmax over one unit",
    code: "softmax-one-unit",
    text: `${NAMES}m = Sequential([Input((4,)), Dense(1, activation='softmax')])
m.compile('adam', 'binary_crossentropy')
`,
    titles: ["Set activation='sigmoid' in Dense"],
    preferred: true,
    changes: [
      "- m = Sequential([Input((4,)), Dense(1, activation='softmax')])",
      "+ m = Sequential([Input((4,)), Dense(1, activation='sigmoid')])",
    ],
  },
];

const comments: readonly Cell[] = [
  {
    name: "a comment that ignores nothing",
    code: "unused-suppression",
    text: "import numpy as np\nx = np.zeros(3)  # keras-shapes: ignore\n",
    titles: ["Remove the comment that ignores nothing"],
    preferred: true,
    changes: ["- x = np.zeros(3)  # keras-shapes: ignore", "+ x = np.zeros(3)"],
  },
  {
    name: "a shape comment that is wrong",
    code: "shape-comment",
    text: "import numpy as np\nx = np.zeros((3, 4))  # shape: (4, 3)\n",
    titles: ["Correct the comment to (3, 4)"],
    preferred: false,
    changes: ["- x = np.zeros((3, 4))  # shape: (4, 3)", "+ x = np.zeros((3, 4))  # shape: (3, 4)"],
  },
];

describe.each(Object.entries({ labels, names, flattening, inputs, shapes, structures, activations, comments }))("%s", (_, cells) => {
  test.each(cells.map((cell) => [cell.name, cell] as const))("%s", (_name, { code, text, titles, preferred, changes }) => {
    const found = repaired(text);
    expect(found.code).toBe(code);
    expect(found.fixes.map(({ title }) => title).slice(0, titles.length)).toEqual(titles);
    expect(found.fixes.map((fix) => fix.preferred)).toEqual(found.fixes.map((_fix, index) => preferred && index === 0));
    expect(changedLines(text, found.after ?? "")).toEqual(changes);
  });
});

describe("the text around an edit", () => {
  test("Windows line ends stay", () => {
    const text = `${NAMES}m = Sequential()
m.add(Input((6, 6)))
m.add(Dense(1))
m.compile("adam", "mse")
m.fit(np.zeros((9, 6, 6)), np.zeros(9))
`;
    const { after } = repaired(text.replaceAll("\n", "\r\n"));
    expect(after).toContain("\r\nm.add(Flatten())\r\nm.add(Dense(1))\r\n");
    expect(after?.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("offsets count in UTF-16 units", () => {
    const { after } = repaired(`${NAMES}s = "😀"; m = Sequential([Input((6, 2)), LSTM(8), LSTM(4)])\n`);
    expect(after).toContain('s = "😀"; m = Sequential([Input((6, 2)), LSTM(8, return_sequences=True), LSTM(4)])');
  });

  test("an edit may lie in another file", () => {
    const data = "import numpy as np\ndef load():\n    return np.zeros((9, 7))\n";
    const text = `${KERAS}from data import load\nm = keras.Sequential([keras.Input((5,)), layers.Dense(1)])\nm.predict(load())\n`;
    const { diagnostics, fixes, after } = examine(text, new Map([["/w/data.py", data]]));
    const elsewhere = diagnostics.flatMap(fixes).find(({ edits }) => edits.some(({ file }) => file === "/w/data.py"));
    expect(elsewhere && after(elsewhere, "/w/data.py")).toBe(data.replace("7", "5"));
  });

  test("nothing is offered when nothing repairs", () => {
    const { code, fixes } = repaired(`${KERAS}y = layers.Dense(-1)\n`);
    expect(code).toBe("invalid-argument");
    expect(fixes).toEqual([]);
  });

  test("two mistakes, of which the first hides the second, are repaired together", () => {
    const text = `${NAMES}m = Sequential([Input((8, 8)), Conv2D(4, 3), Dense(1)])
m.compile("adam", "mse")
m.fit(np.zeros((9, 8, 8, 1)), np.zeros(9))
`;
    const { fixes, after } = repaired(text);
    expect(fixes[0]?.title).toBe("Set the input shape to (8, 8, 1), then insert Flatten() before Dense(1)");
    expect(fixes[0]?.preferred).toBe(false);
    expect(codesOf(after ?? text)).toEqual([]);
  });
});
