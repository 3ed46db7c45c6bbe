from keras import ops
import keras

x = keras.Input((3, None))  # shape: (None, 3, None)
y = ops.unstack(x)  # error[undefined-dimension]
