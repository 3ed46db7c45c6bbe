import keras
import numpy as np

a = keras.Input((4,), name="a")
keras.Model(a, np.ones((1, 4)))  # error[wrong-kind]: Model expects KerasTensors for outputs, got a tensor of shape (1, 4)
