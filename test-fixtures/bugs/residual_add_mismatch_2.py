import keras
from keras import layers

def se_block(x, ratio=4):
    channels = x.shape[-1]
    s = layers.GlobalAveragePooling2D()(x)
    s = layers.Dense(channels // ratio, activation="relu")(s)
    s = layers.Dense(channels // ratio, activation="sigmoid")(s)
    s = layers.Reshape((1, 1, s.shape[-1]))(s)
    return layers.Multiply()([x, s])  # error[broadcast-mismatch]

img = keras.Input((48, 48, 3))
x = layers.Conv2D(32, 3, padding="same", activation="relu")(img)
x = se_block(x)
x = layers.Conv2D(64, 3, padding="same", activation="relu")(x)
x = se_block(x)
x = layers.GlobalAveragePooling2D()(x)
net = keras.Model(img, layers.Dense(20, activation="softmax")(x))
net.compile("adam", "categorical_crossentropy")
