import keras
from keras import losses

y = keras.Input((3,))  # shape: (None, 3)
loss = losses.MeanSquaredError(reduction="none")(y, y)  # shape: (None,)
loss = losses.MeanSquaredError()(y, y)  # error[wrong-kind]: MeanSquaredError expects outputs whose number is known, to take their mean, got a KerasTensor
