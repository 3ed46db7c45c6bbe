import keras
import numpy as np
from keras import layers, ops


class Small(keras.initializers.Initializer):
    def __init__(self, scale=0.1):
        self.scale = scale

    def __call__(self, shape, dtype=None):
        return keras.random.normal(shape) * self.scale

    def get_config(self):
        return {"scale": self.scale}


class Squares(keras.regularizers.Regularizer):
    def __init__(self, strength):
        self.strength = strength

    def __call__(self, x):
        return self.strength * ops.sum(ops.square(x))


class Positive(keras.constraints.Constraint):
    def __call__(self, w):
        return w * ops.cast(w >= 0, w.dtype)


class Descent(keras.optimizers.Optimizer):
    def __init__(self, learning_rate=0.01, **kwargs):
        super().__init__(learning_rate=learning_rate, **kwargs)

    def update_step(self, gradient, variable, learning_rate):
        self.assign_sub(variable, gradient * ops.cast(learning_rate, variable.dtype))


kernel = Small()((3, 4))  # shape: (3, 4)
penalty = Squares(0.1)(np.ones((3, 4)))  # shape: ()
kept = Positive()(np.ones((3, 4), "float32"))  # shape: (3, 4)
dense = layers.Dense(4, kernel_initializer=Small(), kernel_regularizer=Squares(0.1), kernel_constraint=Positive())
y = dense(keras.Input((3,)))  # shape: (None, 4)
model = keras.Sequential([keras.Input((5,)), layers.Dense(3)])
model.compile(Descent(), "mse")
model.fit(np.zeros((8, 5)), np.zeros((8, 3)), verbose=0)
out = model(np.zeros((2, 5)))  # shape: (2, 3)
