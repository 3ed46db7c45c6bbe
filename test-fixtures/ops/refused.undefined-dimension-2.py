import keras
import numpy as np
from keras import ops

y = ops.rearrange(keras.Input((4,)), "b (d e) -> b d e", e=2)  # error[undefined-dimension]
