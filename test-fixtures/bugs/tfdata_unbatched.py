import numpy as np
import tensorflow as tf

x = np.random.rand(200, 28, 28, 1).astype("float32")
y = np.random.randint(0, 10, 200)
train_ds = tf.data.Dataset.from_tensor_slices((x, y))
train_ds = train_ds.shuffle(200).prefetch(2)

model = tf.keras.models.Sequential([
    tf.keras.layers.Conv2D(8, 3, activation="relu", input_shape=(28, 28, 1)),
    tf.keras.layers.MaxPooling2D(),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(10, activation="softmax"),
])
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(train_ds, epochs=2)  # error[input-mismatch]
