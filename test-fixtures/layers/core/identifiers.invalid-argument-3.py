from keras import layers

layer = layers.LSTM(3, activity_regularizer="foo")  # error[invalid-argument]
