import numpy as np
import tensorflow as tf

series = np.sin(np.arange(300) / 9.0).astype("float32")
ds = tf.data.Dataset.from_tensor_slices(series)
ds = ds.window(21, shift=1, drop_remainder=True)
ds = ds.flat_map(lambda w: w.batch(21))
ds = ds.map(lambda w: (tf.expand_dims(w[:-1], -1), w[-1]))
train = ds.take(200).batch(16)
test = ds.skip(200)

model = tf.keras.Sequential([tf.keras.layers.Input((20, 1)),
                             tf.keras.layers.Conv1D(8, 5, activation="relu"),
                             tf.keras.layers.Flatten(),
                             tf.keras.layers.Dense(1)])
model.compile("adam", "mae")
model.fit(train, epochs=1)
pred = model.predict(test)  # error[input-mismatch]
print(pred.shape)
