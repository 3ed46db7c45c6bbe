"""A module of keras.ops that has a part of its functions."""
import keras

sign, log = keras.ops.slogdet(keras.ops.eye(3))  # shape: (), ()
other = keras.ops.linalg.slogdet(keras.ops.eye(3))  # error[missing-name]: Keras 3 has no keras.ops.linalg.slogdet: write keras.ops.slogdet
