import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((4,)), tf.keras.layers.Dense(3, activation='softmax')])
model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
x = np.random.rand(16, 4)  # shape: (16, 4)
y = np.random.randint(0, 3, size=(16,))  # shape: (16,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
ds = ds.batch(4).map(lambda a, b: (a, tf.one_hot(b, 3)))
h = model.fit(ds)  # error[label-mismatch]
