import tensorflow as tf
import numpy as np

text = np.random.randint(0, 2000, size=(50, 100))
spam = np.random.randint(0, 2, size=(50,))

model = tf.keras.Sequential([
    tf.keras.layers.Embedding(2000, 16),
    tf.keras.layers.LSTM(16),
    tf.keras.layers.Dense(2, activation="softmax"),
])
model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(text, spam, epochs=2, batch_size=10)  # error[label-mismatch]
loss, acc = model.evaluate(text, spam)
print("accuracy %.3f" % acc)
