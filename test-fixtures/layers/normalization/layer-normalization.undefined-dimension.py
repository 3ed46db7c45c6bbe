import tensorflow as tf

x = tf.keras.layers.Input(shape=(3, None))  # shape: (None, 3, None)
y = tf.keras.layers.LayerNormalization()(x)  # error[undefined-dimension]
