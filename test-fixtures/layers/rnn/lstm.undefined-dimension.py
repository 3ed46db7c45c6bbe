import tensorflow as tf

x = tf.keras.Input((10, 4))  # shape: (None, 10, 4)
y = tf.keras.layers.LSTM(8, stateful=True)(x)  # error[undefined-dimension]
