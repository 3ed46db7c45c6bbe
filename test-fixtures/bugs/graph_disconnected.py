import keras
from keras import layers

inputs = keras.Input(shape=(32, 32, 3))
x = layers.Conv2D(16, 3, activation="relu")(inputs)
x = layers.MaxPooling2D()(x)
x = layers.Flatten()(x)
outputs = layers.Dense(10, activation="softmax")(x)

inputs = keras.Input(shape=(32, 32, 3), name="image")
model = keras.Model(inputs=inputs, outputs=outputs)  # error[graph-disconnected]
model.compile("adam", "sparse_categorical_crossentropy")
model.summary()
print(model.input_shape)
print(model.output_shape)
