from keras.layers import Add
import keras

a = keras.Input((3,), batch_size=1)  # shape: (1, 3)
b = keras.Input((3,), batch_size=4)  # shape: (4, 3)
y = Add()([a, b])  # error[broadcast-mismatch]
