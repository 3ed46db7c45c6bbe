/** Programs of a given length for the benchmark, written as people write them: data, helper functions, models, training. */
const PART = (n: number): readonly string[] => [
  `def residual_${n}(x, filters, stride=1):`,
  '    """A residual block with a projection where the size changes."""',
  "    shortcut = x",
  '    x = layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False)(x)',
  "    x = layers.BatchNormalization()(x)",
  "    x = layers.ReLU()(x)",
  '    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)',
  "    x = layers.BatchNormalization()(x)",
  "    if stride != 1:",
  "        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(shortcut)",
  "        shortcut = layers.BatchNormalization()(shortcut)",
  "    return layers.ReLU()(layers.Add()([x, shortcut]))",
  "",
  "",
  `x_train_${n} = np.random.rand(1000, 32, 32, 3).astype("float32")`,
  `y_train_${n} = np.random.randint(0, 10, size=(1000,))`,
  "",
  `inputs_${n} = keras.Input(shape=(32, 32, 3))`,
  `x = layers.Conv2D(16, 3, padding="same")(inputs_${n})`,
  "for filters in (16, 32):",
  `    x = residual_${n}(x, filters, stride=2)`,
  "x = layers.GlobalAveragePooling2D()(x)",
  "x = layers.Dropout(0.3)(x)",
  `outputs_${n} = layers.Dense(10, activation="softmax")(x)`,
  `model_${n} = keras.Model(inputs_${n}, outputs_${n})`,
  `model_${n}.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])`,
  `model_${n}.fit(x_train_${n}, y_train_${n}, epochs=3, batch_size=32)`,
  "",
  `sequence_${n} = keras.Sequential([`,
  "    keras.Input(shape=(20, 8)),",
  "    layers.Bidirectional(layers.LSTM(32, return_sequences=True)),",
  "    layers.LSTM(16),",
  '    layers.Dense(1, activation="sigmoid"),',
  "])",
  `sequence_${n}.compile(optimizer="adam", loss="binary_crossentropy")`,
  `sequence_${n}.fit(np.zeros((64, 20, 8)), np.zeros((64, 1)))`,
  "",
];

/** A program of exactly that many lines; it has no error except where it is cut. */
export function program(lines: number): string {
  const text = ["import numpy as np", "import keras", "from keras import layers", ""];
  for (let n = 0; text.length < lines; n++) text.push(...PART(n));
  return `${text.slice(0, lines - 1).join("\n")}\n`;
}
