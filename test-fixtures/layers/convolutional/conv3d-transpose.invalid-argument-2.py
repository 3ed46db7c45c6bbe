import tensorflow as tf

x = tf.keras.layers.Input(shape=(8, 4, 5, 3))  # shape: (None, 8, 4, 5, 3)
y = tf.keras.layers.Conv3DTranspose(6, 1, padding='same', output_padding=1)(x)  # error[invalid-argument]
