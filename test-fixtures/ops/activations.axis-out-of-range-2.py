import keras

x = keras.KerasTensor(())  # shape: ()
y = keras.ops.glu(x)  # error[axis-out-of-range]
