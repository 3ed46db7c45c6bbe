import keras
import numpy as np
from keras import layers, ops

# Inputs stand where they are needed; operations between layers are rows of their own.
a = keras.Input((8,), name="a")
b = keras.Input((4,))
x = layers.Dense(4)(a)
x = layers.Dense(4, activation="relu")(x)
joined = layers.concatenate([x, b])
sums = joined + 1
two = keras.Model([a, b], [sums, x])
minus = 1 - x * 2 / ops.sqrt(x)
column = ops.expand_dims(-minus[:, 0], -1)
arithmetic = keras.Model(a, column ** 2)
activated = keras.Model(a, keras.activations.relu(ops.relu(keras.activations.sigmoid(x))))

# A shared layer is one row with several connections.
shared = layers.Dense(3, name="shared")
left = keras.Input((5,))
right = keras.Input((5,))
siamese = keras.Model([left, right], layers.Dot(1)([shared(left), shared(right)]))
residual_in = keras.Input((6, 6, 2))
h = layers.Conv2D(2, 3, padding="same")(residual_in)
h = layers.BatchNormalization()(h)
h = layers.add([h, residual_in])
residual = keras.Model(residual_in, layers.Activation("relu")(h), name="residual")
outer_in = keras.Input((6, 6, 2))
outer = keras.Model(outer_in, layers.Flatten()(residual(residual(outer_in))))
chain = keras.Model(outer_in, layers.Flatten()(residual(outer_in)))

# Several outputs of one layer; states.
seq = keras.Input((7, 3))
whole, state_h, state_c = layers.LSTM(4, return_sequences=True, return_state=True)(seq)
decoded = layers.LSTM(4)(whole, initial_state=[state_h, state_c])
states = keras.Model(seq, [decoded, state_h])
lstm_chain = keras.Model(seq, layers.Bidirectional(layers.GRU(4))(seq))
attended = layers.MultiHeadAttention(2, 3)(seq, seq)
attention = keras.Model(seq, layers.Softmax()(layers.Dropout(0.1)(layers.LayerNormalization()(attended + seq))))

# Masks are operations that layers behind are connected to.
ids = keras.Input((10,), dtype="int32")
words = layers.Embedding(100, 6, mask_zero=True)(ids)
masked = keras.Model(ids, layers.Dense(1)(layers.LSTM(5)(layers.Dropout(0.2)(words))))
steps = keras.Input((5, 2))
masking = keras.Model(steps, layers.Bidirectional(layers.LSTM(3, return_sequences=True))(layers.Masking()(steps)))
merged = keras.Model([ids, steps], layers.LSTM(2)(layers.Concatenate()([words, words])))
pooled = keras.Model(ids, layers.GlobalAveragePooling1D()(words))
convolved = keras.Model(ids, layers.LSTM(2)(layers.Conv1D(4, 3)(words)))

# Models that begin at the tensors of others have Inputs of their own.
features = keras.Model(a, two.layers[2].output)
tail = keras.Model(x, layers.Dense(2)(x))
named = keras.Model({"a": a, "b": b}, {"sum": sums})
same = keras.Model(a, a)
unused = keras.Model([a, b], x)
y = named({"a": np.ones((2, 8)), "b": np.ones((2, 4))})["sum"]  # shape: (2, 8)
clone = keras.models.clone_model(two)
fitted = keras.Model(a, layers.Dense(1)(x))
fitted.compile(keras.optimizers.SGD(0.1, momentum=0.9), "mse")
fitted.fit(np.ones((4, 8)), np.ones((4, 1)), verbose=0)
keras.backend.clear_session()
anew = keras.Model(keras.Input((3,)), keras.Input((3,))) if False else keras.Sequential([keras.Input((3,)), layers.Dense(1)])
names = two.output_names
count = np.ones(len(names))  # shape: (2,)
