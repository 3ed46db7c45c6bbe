from keras import ops
import keras

x = keras.random.uniform((4,))  # shape: (4,)
y = ops.max(x, axis=2, keepdims=True)  # error[axis-out-of-range]
