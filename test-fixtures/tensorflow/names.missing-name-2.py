import tensorflow as tf
from tensorflow.keras import backend as K

x = tf.ones((2, 6))  # shape: (2, 6)
y = K.logsumexp(x)  # error[missing-name]: Keras 3 has no tf.keras.backend.logsumexp: write keras.ops.logsumexp
