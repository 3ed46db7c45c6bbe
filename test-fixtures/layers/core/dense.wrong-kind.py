from keras import layers

y = layers.Dense(4)(None)  # error[wrong-kind]
