from keras import losses

loss = losses.MeanSquaredError()([[0, 1], [1, 0]], [[0.1, 0.9]])  # error[wrong-kind]
