from keras import layers

layer = layers.Dense(3)
layer.enable_lora(2)  # error[python-error]
