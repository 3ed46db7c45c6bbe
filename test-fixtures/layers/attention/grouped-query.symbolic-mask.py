import keras
import numpy as np
from keras import layers

q, v = np.ones((3, 12, 2)), np.ones((3, 4, 2))
# With one KerasTensor among the arguments nothing is computed, so that no mask has to fit.
y = layers.GroupQueryAttention(4, 2, 1)(q, v, attention_mask=keras.Input((12, 4), dtype="bool"), value_mask=np.ones((3, 12)))
