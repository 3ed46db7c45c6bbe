import numpy as np
from tensorflow.keras.layers import Bidirectional, Conv2D, Dense, Input, LSTM, MaxPooling2D, Permute, Reshape
from tensorflow.keras.models import Model

plate = Input(shape=(32, 128, 1))
x = Conv2D(32, 3, activation="relu", padding="same")(plate)
x = MaxPooling2D((2, 2))(x)
x = Conv2D(64, 3, activation="relu", padding="same")(x)
x = MaxPooling2D((2, 2))(x)
x = Permute((2, 1, 3))(x)
x = Reshape((32, 256))(x)  # error[reshape-mismatch]
x = Dense(64, activation="relu")(x)
x = Bidirectional(LSTM(32, return_sequences=True))(x)
chars = Dense(37, activation="softmax")(x)
crnn = Model(plate, chars)
crnn.compile("adam", "sparse_categorical_crossentropy")
crnn.fit(np.random.rand(4, 32, 128, 1), np.zeros((4, 32)), epochs=1)
