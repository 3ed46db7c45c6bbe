import numpy as np
import tensorflow as tf

n, h, w = 60, 20, 20
maps = np.random.rand(n, h, w, 2).astype("float32")
load = np.random.rand(n, 1).astype("float32")

net = tf.keras.Sequential([
    tf.keras.layers.Conv2D(4, 3, activation="relu", input_shape=(h, w, 2)),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(1),
])
net.compile(optimizer="adam", loss="mae")
net.fit(maps[:50], load[:50], epochs=1)

err = net.evaluate(maps[55], load[55])  # error[cardinality-mismatch]
print("error", err)
