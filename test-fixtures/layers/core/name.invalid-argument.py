from keras import layers

layer = layers.Dense(3, name="block/dense")  # error[invalid-argument]
