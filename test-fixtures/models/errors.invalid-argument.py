import keras

a = keras.Input((4,), name="a")
keras.Model(a, [])  # error[invalid-argument]: Model expects KerasTensors for outputs, got []
