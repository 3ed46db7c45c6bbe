import numpy as np
import tensorflow as tf
import keras
from keras import layers

y = keras.initializers.Zeros()(3)  # shape: (3,)
y = keras.initializers.Orthogonal()((3, 4))  # shape: (3, 4)
y = keras.regularizers.OrthogonalRegularizer()(np.ones((2, 3), dtype="float32"))  # shape: ()
y = keras.random.dropout(np.ones((4, 3), dtype="float32"), 0.2, noise_shape=(4, 1))  # shape: (4, 3)
y = keras.utils.get_source_inputs(layers.Dense(2)(keras.Input((3,))))[0]  # shape: (None, 3)
