import keras
import numpy as np
import tensorflow as tf

fn = keras.metrics.get('mse')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = keras.metrics.get('mae')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = keras.metrics.get('auc')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = keras.metrics.get('Precision')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = keras.metrics.get('recall')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = tf.keras.metrics.get('f1_score')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (3,)

fn = keras.metrics.get('F1Score')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: (3,)

fn = keras.metrics.get('binary_accuracy')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = keras.metrics.get('bce')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = keras.metrics.get('hinge')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = keras.metrics.get('Mean')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()

fn = tf.keras.metrics.get('pearson_correlation')
r = fn(np.ones((4, 3)), np.ones((4, 3)))  # shape: ()
