from keras import layers
from keras.layers import Lambda
from tensorflow import keras
from tensorflow.keras import layers
import keras
import tensorflow as tf

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Lambda(lambda t: t * 2)(x)  # shape: (None, 3)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Lambda(lambda t: keras.ops.mean(t, axis=-1))(x)  # shape: (None,)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Lambda(lambda t: keras.ops.expand_dims(t, -1))(x)  # shape: (None, 3, 1)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Lambda(lambda t: keras.ops.sum(t, axis=1, keepdims=True))(x)  # shape: (None, 1)

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.Lambda(lambda t: t * 2)(x)  # shape: (None, 4, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Lambda(lambda t: keras.ops.expand_dims(t, -1))(x)  # shape: (None, 4, 3, 1)

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.Lambda(lambda t: tf.keras.ops.transpose(t, (0, 2, 1)))(x)  # shape: (None, 3, 4)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = keras.layers.Lambda(lambda t: t[..., :1])(x)  # shape: (None, None, 1)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.Lambda(lambda t: keras.ops.mean(t, axis=-1))(x)  # shape: (None, None)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = layers.Lambda(lambda t: keras.ops.expand_dims(t, -1))(x)  # shape: (None, None, 3, 1)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Lambda(lambda t: tf.reduce_mean(t, axis=1))(x)  # shape: (None, 3)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Lambda(lambda t: tf.expand_dims(t, -1), output_shape=(4, 3, 1))(x)  # shape: (None, 4, 3, 1)

x = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.Lambda(lambda t: t[..., :1])(x)  # shape: (None, 1)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Lambda(lambda t: t[:, 0])(x)  # shape: (None,)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Lambda(lambda t: t[..., :1])(x)  # shape: (None, 4, 1)

x = tf.keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = tf.keras.layers.Lambda(lambda t: t[:, 0])(x)  # shape: (None, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = Lambda(lambda t: t[:, 0])(x)  # shape: (None, 3)

x = keras.Input(shape=(None, 3))  # shape: (None, None, 3)
y = Lambda(lambda t: t[:, :, -1])(x)  # shape: (None, None)

x = keras.Input(shape=())  # shape: (None,)
y = layers.Lambda(lambda t: t * 2)(x)  # shape: (None,)

x = keras.Input(shape=())  # shape: (None,)
y = Lambda(lambda t: t[..., :1])(x)  # shape: (None,)

x = keras.Input(shape=())  # shape: (None,)
y = layers.Lambda(lambda t: keras.ops.expand_dims(t, -1))(x)  # shape: (None, 1)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Lambda(lambda t: tf.expand_dims(t, -1))(x)  # shape: (None, 4, 3, 1)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = Lambda(lambda t: tf.expand_dims(t, -1), output_shape=(9, 9))(x)  # shape: (None, 9, 9)
