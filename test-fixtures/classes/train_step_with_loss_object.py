import keras
import numpy as np
import tensorflow as tf

loss_fn = keras.losses.CategoricalCrossentropy(from_logits=True)


class Classifier(keras.Model):
    def __init__(self, classes):
        super().__init__()
        self.dense = keras.layers.Dense(classes)

    def call(self, x):
        return self.dense(x)

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = loss_fn(y, y_pred)  # error[label-mismatch]
        gradients = tape.gradient(loss, self.trainable_weights)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_weights))
        return {"loss": loss}


features = np.zeros((20, 4), "float32")  # shape: (20, 4)
one_hot = np.zeros((20, 3), "float32")  # shape: (20, 3)
class_ids = np.zeros((20, 1), "float32")  # shape: (20, 1)
model = Classifier(3)
model.compile(optimizer="adam")
model.fit(features, one_hot, verbose=0)
other = Classifier(3)
other.compile(optimizer="adam")
other.fit(features, class_ids, verbose=0)
