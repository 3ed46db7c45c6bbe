from tensorflow import keras
import keras
import numpy as np
import tensorflow as tf

fn = keras.losses.get('mae')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = keras.losses.get('mape')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = keras.losses.get('msle')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = keras.losses.get('bce')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = keras.losses.get('MeanSquaredError')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = tf.keras.losses.get('categorical_crossentropy')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = keras.losses.get('binary_crossentropy')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = keras.losses.get('hinge')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = tf.keras.losses.get('huber')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = keras.losses.get('cosine_similarity')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = tf.keras.losses.get('poisson')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = keras.losses.get('kl_divergence')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (4,)

fn = keras.losses.get('dice')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = keras.losses.get('tversky')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = keras.losses.get('CategoricalCrossentropy')
loss = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()
