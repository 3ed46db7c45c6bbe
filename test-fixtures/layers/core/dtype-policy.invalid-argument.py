from keras import layers

layer = layers.Dense(3, dtype="foo")  # error[invalid-argument]
