from keras import layers
import keras

x = keras.Input(batch_shape=(4, 6, 6, 6, 3))  # shape: (4, 6, 6, 6, 3)
y = layers.Conv3D(8, 4, strides=3, padding='same', dilation_rate=2)(x)  # error[invalid-argument]
