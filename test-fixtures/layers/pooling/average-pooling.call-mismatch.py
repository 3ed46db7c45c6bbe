import tensorflow as tf

x = tf.keras.Input(shape=(5, 3))  # shape: (None, 5, 3)
y = tf.keras.layers.AveragePooling1D(padding='same')(x)  # error[call-mismatch]
