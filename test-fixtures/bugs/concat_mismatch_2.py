import keras
from keras import layers

def inception(x, f1, f3, f5, fp):
    b1 = layers.Conv2D(f1, 1, padding="same", activation="relu")(x)
    b3 = layers.Conv2D(f3, 3, padding="same", activation="relu")(x)
    b5 = layers.Conv2D(f5, 5, activation="relu")(x)
    bp = layers.MaxPooling2D(3, strides=1, padding="same")(x)
    bp = layers.Conv2D(fp, 1, padding="same", activation="relu")(bp)
    return layers.concatenate([b1, b3, b5, bp], axis=-1)  # error[concat-mismatch]

i = keras.Input((64, 64, 3))
x = layers.Conv2D(16, 7, strides=2, padding="same", activation="relu")(i)
x = inception(x, 8, 16, 4, 4)
x = inception(x, 8, 16, 4, 4)
x = layers.GlobalAveragePooling2D()(x)
o = layers.Dense(12, activation="softmax")(x)
net = keras.Model(i, o)
net.compile("adam", "categorical_crossentropy")
