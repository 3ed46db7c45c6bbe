import keras
import tensorflow as tf

x = tf.random.uniform((2, 8, 8, 1))  # shape: (2, 8, 8, 1)
y = keras.layers.RandomHue(0.2)(x)  # error[axis-mismatch]
