from tensorflow import keras
from tensorflow.keras import layers

q = keras.Input((5, None))  # shape: (None, 5, None)
v = keras.Input((7, 8))  # shape: (None, 7, 8)
k = keras.Input((7, 8))  # shape: (None, 7, 8)
y = layers.AdditiveAttention()([q, v, k])  # error[undefined-dimension]
