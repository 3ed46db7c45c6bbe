import tensorflow as tf

y_true = tf.keras.Input((3,))  # shape: (None, 3)
y_pred = tf.keras.Input((3,))  # shape: (None, 3)
loss = tf.keras.losses.Circle(reduction=None)(y_true, y_pred)  # error[wrong-kind]
