import tensorflow as tf

x = tf.keras.Input((5, None, 3))  # shape: (None, 5, None, 3)
y = tf.keras.layers.ConvLSTM1D(4, 3)(x)  # error[undefined-dimension]
