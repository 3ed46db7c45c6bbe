import keras
import tensorflow as tf

y = keras.utils.to_categorical(tf.constant([0, 1]))  # error[invalid-argument]
