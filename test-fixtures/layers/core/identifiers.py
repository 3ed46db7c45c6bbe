import keras
import numpy as np
from keras import layers

x = np.ones((2, 4))
a = layers.Dense(3, kernel_initializer="HeNormal", bias_initializer=keras.initializers.Constant(0.5))(x)  # shape: (2, 3)
b = layers.Dense(3, kernel_initializer=np.ones((4, 3)), kernel_regularizer="l1l2", kernel_constraint=None)(x)  # shape: (2, 3)
c = layers.Dense(3, kernel_initializer=lambda shape, dtype=None: np.ones(shape), bias_constraint="max_norm")(x)  # shape: (2, 3)
d = layers.Dense(3, kernel_regularizer=keras.regularizers.L2, activity_regularizer="l2")(x)  # shape: (2, 3)
with keras.utils.custom_object_scope({"twos": keras.initializers.Ones}):
    e = layers.Dense(3, kernel_initializer="twos")(x)  # shape: (2, 3)
