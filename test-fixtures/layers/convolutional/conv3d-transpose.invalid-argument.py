import tensorflow as tf

x = tf.keras.Input((6, 6, 6, 3))  # shape: (None, 6, 6, 6, 3)
y = tf.keras.layers.Conv3DTranspose(6, 2, strides=2, padding='valid', dilation_rate=2)(x)  # error[invalid-argument]
