from keras import layers
import keras

x = keras.Input(batch_shape=(4, 12))  # shape: (4, 12)
y = layers.Reshape(target_shape=(-1, -1))(x)  # error[invalid-argument]
