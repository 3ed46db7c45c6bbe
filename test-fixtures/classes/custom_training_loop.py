import keras
import numpy as np
import tensorflow as tf
from keras import layers


class Discriminator(keras.Model):
    def __init__(self):
        super().__init__()
        self.flatten = layers.Flatten()
        self.dense = layers.Dense(1)

    def call(self, x):
        return self.dense(self.flatten(x))


class Trainer:
    def __init__(self, model, loss_fn, optimizer):
        self.model = model
        self.loss_fn = loss_fn
        self.optimizer = optimizer

    def step(self, x, y):
        with tf.GradientTape() as tape:
            scores = self.model(x, training=True)
            loss = self.loss_fn(y, scores)  # error[label-mismatch]
        gradients = tape.gradient(loss, self.model.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.model.trainable_variables))
        return loss

    def train(self, dataset):
        losses = [self.step(x, y) for x, y in dataset]
        return tf.stack(losses)


trainer = Trainer(Discriminator(), keras.losses.BinaryCrossentropy(from_logits=True), keras.optimizers.SGD())
x = np.zeros((8, 4, 4), "float32")  # shape: (8, 4, 4)
loss = trainer.step(x, np.zeros((8, 1), "float32"))  # shape: ()
scores = trainer.model(x)  # shape: (8, 1)
kernel = trainer.model.dense.kernel  # shape: (16, 1)
bad = trainer.step(x, np.zeros((8, 2), "float32"))
