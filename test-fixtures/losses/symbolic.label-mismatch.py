import keras
from keras import losses

y = keras.Input(batch_shape=(4, 3))  # shape: (4, 3)
p = keras.Input((3,))  # shape: (None, 3)
loss = losses.mean_squared_error(y, p)  # shape: (4,)
loss = losses.binary_crossentropy(y, p)  # error[label-mismatch]
