from keras import losses

loss = losses.SparseCategoricalCrossentropy()([[0.0, 1.0, 0.0]], [[0.1, 0.8, 0.1]])  # error[wrong-kind]
