import tensorflow as tf
from tensorflow.keras import layers

def residual_unit(x, f, stride=1):
    y = layers.Conv2D(f, 3, strides=stride, padding="same", use_bias=False)(x)
    y = layers.BatchNormalization()(y)
    y = layers.ReLU()(y)
    y = layers.Conv2D(f, 3, padding="same", use_bias=False)(y)
    y = layers.BatchNormalization()(y)
    s = layers.Conv2D(f, 1, padding="same", use_bias=False)(x)
    return layers.ReLU()(layers.add([y, s]))  # error[broadcast-mismatch]

i = layers.Input((64, 64, 3))
h = residual_unit(i, 16)
h = residual_unit(h, 32, stride=2)
h = layers.GlobalAveragePooling2D()(h)
model = tf.keras.Model(i, layers.Dense(5, activation="softmax")(h))
model.compile("adam", "categorical_crossentropy")
