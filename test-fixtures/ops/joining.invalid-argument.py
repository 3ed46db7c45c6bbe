import keras

x = keras.Input((3,))  # shape: (None, 3)
x2 = keras.Input((3,))  # shape: (None, 3)
y = keras.ops.meshgrid(x, x2, indexing='kk')  # error[invalid-argument]
