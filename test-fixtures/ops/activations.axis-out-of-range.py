import keras

x = keras.KerasTensor(())  # shape: ()
y = keras.ops.log_softmax(x)  # error[axis-out-of-range]
