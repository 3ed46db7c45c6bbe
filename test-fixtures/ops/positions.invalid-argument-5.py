from keras import ops
import keras

x = keras.random.uniform((7,))  # shape: (7,)
v, i = ops.top_k(x, k=9)  # error[invalid-argument]
