import keras

x = keras.Input((5,))  # shape: (None, 5)
q, r = keras.ops.qr(x, mode='reduced')  # error[undefined-dimension]
