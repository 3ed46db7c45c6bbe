import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, Model

N_CLASSES = 4
xs = np.random.rand(12, 64, 64, 3).astype(np.float32)
masks = np.random.randint(0, N_CLASSES, size=(12, 64, 64, 1))

inp = layers.Input((64, 64, 3))
d1 = layers.Conv2D(8, 3, padding="same", activation="relu")(inp)
p1 = layers.MaxPooling2D()(d1)
d2 = layers.Conv2D(16, 3, padding="same", activation="relu")(p1)
u1 = layers.UpSampling2D()(d2)
m1 = layers.concatenate([u1, d1])
out = layers.Conv2D(N_CLASSES, 1, activation="softmax")(m1)
seg = Model(inp, out)
seg.compile(optimizer="adam", loss="categorical_crossentropy")
seg.fit(xs, masks, batch_size=4, epochs=1)  # error[label-mismatch]
