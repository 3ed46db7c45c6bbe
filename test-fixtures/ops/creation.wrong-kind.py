from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.convert_to_numpy(x)  # error[wrong-kind]
