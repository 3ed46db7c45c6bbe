from keras import ops
import keras

x = keras.Input(batch_shape=(2, 3), dtype='int32')  # shape: (2, 3)
z = keras.Input(batch_shape=(2, 3))  # shape: (2, 3)
y = ops.sparse_categorical_crossentropy(x, z)  # error[label-mismatch]
