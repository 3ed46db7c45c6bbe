import tensorflow as tf

x = tf.keras.Input((5, 8, None))  # shape: (None, 5, 8, None)
y = tf.keras.layers.ConvLSTM1D(4, 3)(x)  # error[undefined-dimension]
