import tensorflow as tf

x = tf.keras.Input(shape=(3, 5, 6))  # shape: (None, 3, 5, 6)
y = tf.keras.layers.Cropping2D(3, data_format='channels_first')(x)  # error[output-too-small]
