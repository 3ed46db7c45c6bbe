from keras.layers import Dot
import keras

a = keras.Input((3,))  # shape: (None, 3)
y = Dot(axes=1)(a)  # error[input-structure]
