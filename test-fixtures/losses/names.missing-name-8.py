"""Constants that went with Keras 2; only tf.keras has them."""
import keras
import tensorflow as tf

kept = tf.keras.losses.MeanSquaredError(reduction=tf.keras.losses.Reduction.NONE)
values = kept(tf.zeros((4, 3)), tf.zeros((4, 3)))  # shape: (4,)
loss = keras.losses.MeanSquaredError(reduction=keras.losses.Reduction.NONE)  # error[missing-name]: Keras 3 has no keras.losses.Reduction
