from keras import ops
import keras

x = keras.KerasTensor(())  # shape: ()
y = ops.normalize(x)  # error[axis-out-of-range]
