from keras import ops
import keras

x = keras.Input((6,))  # shape: (None, 6)
y = ops.digitize(x, [0.0, 0.5, 1.0])  # error[wrong-kind]
