import keras
from keras import layers

inp = keras.Input((64,))
h1 = layers.Dense(32, activation="relu")(inp)
h2 = layers.Dense(32, activation="relu")(h1)
skip = layers.Add()(h2)  # error[input-structure]
h3 = layers.Dense(16, activation="relu")(skip)
out = layers.Dense(1, activation="sigmoid")(h3)
model = keras.Model(inp, out)
model.compile(optimizer="adam", loss="binary_crossentropy")
model.summary()
print("parameters", model.count_params())
print("output", model.output_shape)
assert len(model.layers) > 4
