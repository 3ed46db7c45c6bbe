import numpy as np
import keras

def head(n_classes):
    units = 1 if n_classes == 2 else n_classes
    activation = "softmax"
    return keras.layers.Dense(units, activation=activation)  # warning[softmax-one-unit]

classes = ["benign", "malignant"]
model = keras.Sequential()
model.add(keras.Input((30,)))
model.add(keras.layers.Dense(16, activation="relu"))
model.add(head(len(classes)))
loss = "binary_crossentropy" if len(classes) == 2 else "sparse_categorical_crossentropy"
model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
model.fit(np.random.rand(60, 30), np.random.randint(0, 2, 60), epochs=1, batch_size=12)
