import keras
import tensorflow as tf

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 1))  # shape: (None, 3, 1)
y = keras.layers.add([a, b])  # shape: (None, 3, 4)

a = tf.keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
b = tf.keras.Input((8, 8, 1))  # shape: (None, 8, 8, 1)
y = tf.keras.layers.add([a, b])  # shape: (None, 8, 8, 3)

a = keras.Input(())  # shape: (None,)
b = keras.Input(())  # shape: (None,)
y = keras.layers.add([a, b])  # shape: (None,)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.subtract([a, b])  # shape: (None, 3)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((4,))  # shape: (None, 4)
y = keras.layers.multiply([a, b])  # shape: (None, 3, 4)

a = keras.Input((None, None, 3))  # shape: (None, None, None, 3)
b = keras.Input((4, 4, 3))  # shape: (None, 4, 4, 3)
y = keras.layers.multiply([a, b])  # shape: (None, None, None, 3)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.maximum([a, b])  # shape: (None, 3)

a = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
b = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
y = keras.layers.minimum([a, b])  # shape: (None, 8, 8, 3)

a = keras.Input((3,))  # shape: (None, 3)
b = keras.Input((4,))  # shape: (None, 4)
y = keras.layers.concatenate([a, b])  # shape: (None, 7)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 4))  # shape: (None, 3, 4)
y = keras.layers.concatenate([a, b], axis=-1)  # shape: (None, 3, 8)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((None, 4))  # shape: (None, None, 4)
y = keras.layers.concatenate([a, b])  # shape: (None, None, 8)

a = tf.keras.Input((3,))  # shape: (None, 3)
b = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.dot([a, b], axes=1)  # shape: (None, 1)

a = keras.Input(())  # shape: (None,)
b = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.subtract([a, b])  # shape: (None, 3)

a = tf.keras.Input((3, 4))  # shape: (None, 3, 4)
b = tf.keras.Input((3, 1))  # shape: (None, 3, 1)
y = tf.keras.layers.multiply([a, b])  # shape: (None, 3, 4)

a = keras.Input((8, 8, 3))  # shape: (None, 8, 8, 3)
b = keras.Input((8, 8, 1))  # shape: (None, 8, 8, 1)
y = keras.layers.multiply([a, b])  # shape: (None, 8, 8, 3)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((4,))  # shape: (None, 4)
y = keras.layers.maximum([a, b])  # shape: (None, 3, 4)

a = keras.Input(())  # shape: (None,)
b = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.minimum([a, b])  # shape: (None, 3)

a = keras.Input(())  # shape: (None,)
b = keras.Input(())  # shape: (None,)
y = keras.layers.minimum([a, b])  # shape: (None,)

a = keras.Input((3, 4))  # shape: (None, 3, 4)
b = keras.Input((3, 1))  # shape: (None, 3, 1)
y = keras.layers.concatenate([a, b], axis=-1)  # shape: (None, 3, 5)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((None, 4))  # shape: (None, None, 4)
y = keras.layers.concatenate([a, b], axis=-2)  # shape: (None, None, 4)

a = keras.Input((None, 4))  # shape: (None, None, 4)
b = keras.Input((None, 4))  # shape: (None, None, 4)
y = keras.layers.concatenate([a, b], axis=0)  # shape: (None, None, 4)

a = tf.keras.Input((None, 3))  # shape: (None, None, 3)
b = tf.keras.Input((2, None))  # shape: (None, 2, None)
y = tf.keras.layers.concatenate([a, b], axis=0)  # shape: (None, None, 3)

a = keras.Input((None, 5))  # shape: (None, None, 5)
b = keras.Input((4, 5))  # shape: (None, 4, 5)
y = keras.layers.concatenate([a, b], axis=-1)  # shape: (None, None, 10)

a = tf.keras.Input((None, 5))  # shape: (None, None, 5)
b = tf.keras.Input((4, 5))  # shape: (None, 4, 5)
y = tf.keras.layers.concatenate([a, b], axis=2)  # shape: (None, None, 10)
