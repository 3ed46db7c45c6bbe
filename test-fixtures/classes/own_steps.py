import keras
import numpy as np
import tensorflow as tf


class Regressor(keras.Model):
    def __init__(self, outputs):
        super().__init__()
        self.hidden = keras.layers.Dense(8, activation="relu")
        self.out = keras.layers.Dense(outputs)

    def call(self, x, training=False):
        return self.out(self.hidden(x))

    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compute_loss(y=y, y_pred=y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(zip(gradients, self.trainable_variables))
        for metric in self.metrics:
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(y, y_pred)
        return {m.name: m.result() for m in self.metrics}

    def test_step(self, data):
        x, y = data
        y_pred = self(x, training=False)
        return {"loss": self.compute_loss(y=y, y_pred=y_pred)}

    def predict_step(self, data):
        return keras.ops.argmax(self(data), axis=-1)


x = np.zeros((12, 5), "float32")  # shape: (12, 5)
y = np.zeros((12, 3), "float32")  # shape: (12, 3)
model = Regressor(3)
model.compile("adam", "mse", metrics=["mae"])
model.fit(x, y, batch_size=4, verbose=0)
model.evaluate(x, y, verbose=0)
best = model.predict(x, verbose=0)  # shape: (12,)
scores = model(x)  # shape: (12, 3)
