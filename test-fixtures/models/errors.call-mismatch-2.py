import keras
from keras import layers

a = keras.Input((4,), name="a")
keras.Model(input=a, output=layers.Dense(2)(a))  # error[call-mismatch]: Model got an unexpected argument 'input', it is called 'inputs'
