from keras import layers
from keras import layers, ops
from keras.layers import Dense
from tensorflow import keras
from tensorflow.keras import layers
import keras
import tensorflow as tf

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Dense(units=5, activation='relu')(x)  # shape: (None, 5)

x = tf.keras.Input(batch_shape=(4, 3))  # shape: (4, 3)
y = tf.keras.layers.Dense(5, use_bias=False)(x)  # shape: (4, 5)

x = keras.Input(shape=(4, 3))  # shape: (None, 4, 3)
y = layers.Dense(1)(x)  # shape: (None, 4, 1)

x = keras.Input(batch_shape=(4, None, 3))  # shape: (4, None, 3)
y = Dense(5, use_bias=False)(x)  # shape: (4, None, 5)

x = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.Dense(4, 'softmax')(x)  # shape: (None, 4)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Dense(4, input_dim=3)(x)  # shape: (None, 4)

x = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.Dense(4, input_shape=(5,))(x)  # shape: (None, 4)

x = tf.keras.Input((3,))  # shape: (None, 3)
y = tf.keras.layers.Dense(4, lora_rank=2)(x)  # shape: (None, 4)

x = keras.Input((3,))  # shape: (None, 3)
y = layers.Dense(4, kernel_regularizer='l2')(x)  # shape: (None, 4)

x = keras.Input((3,))  # shape: (None, 3)
y = keras.layers.Dense(True)(x)  # shape: (None, 1)

x = ops.ones((2, 3))  # shape: (2, 3)
y = layers.Dense(4)(x)  # shape: (2, 4)

d = keras.layers.Dense(4)
s = d.compute_output_shape((None, 7))
s2 = d.compute_output_shape((3, 5, 7))

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = layers.Dense(6, activation='exponential')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = layers.Dense(6, activation='gelu')(x)  # shape: (None, 6)

x = tf.keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = tf.keras.layers.Dense(6, activation='hard_sigmoid')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = layers.Dense(6, activation='hard_silu')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = keras.layers.Dense(6, activation='leaky_relu')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = layers.Dense(6, activation='log_softmax')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = keras.layers.Dense(6, activation='selu')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = layers.Dense(6, activation='softplus')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = layers.Dense(6, activation='swish')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = keras.layers.Dense(6, activation='celu')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = layers.Dense(6, activation='hard_tanh')(x)  # shape: (None, 6)

x = keras.layers.Input(shape=(4,))  # shape: (None, 4)
y = Dense(6, activation='soft_shrink')(x)  # shape: (None, 6)
