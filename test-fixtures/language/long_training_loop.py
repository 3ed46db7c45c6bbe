import keras
import numpy as np
import tensorflow as tf
from keras import layers

model = keras.Sequential([keras.Input((6,)), layers.Dense(8, activation="relu"), layers.Dense(1)])
optimizer = keras.optimizers.Adam()
features, targets = tf.random.normal((64, 6)), tf.random.normal((64, 1))  # shape: (64, 1)
dataset = tf.data.Dataset.from_tensor_slices((features, targets)).batch(16)
losses = []
for epoch in range(3):
    total = 0.0
    for step, (x, y) in enumerate(dataset):
        with tf.GradientTape() as tape:
            prediction = model(x, training=True)
            loss = tf.reduce_mean(tf.square(prediction - y))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables))
        total += float(loss)
    losses.append(total / (step + 1))
history = np.array(losses)  # shape: (3,)
final = model(features)  # shape: (64, 1)
