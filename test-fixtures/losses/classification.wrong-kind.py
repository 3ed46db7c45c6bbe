from keras import losses

loss = losses.CategoricalCrossentropy()([1, 2], [[0.1, 0.8, 0.1], [0.2, 0.2, 0.6]])  # error[wrong-kind]
