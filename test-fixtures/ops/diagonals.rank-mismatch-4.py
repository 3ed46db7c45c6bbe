from keras import ops
import keras

x = keras.random.uniform((7,))  # shape: (7,)
y = ops.tril(x, k=-1)  # error[rank-mismatch]
