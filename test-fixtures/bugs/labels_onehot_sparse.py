import numpy as np
from keras import Input, Model
from keras.layers import Dense, Flatten, Conv1D

LETTERS = 26
strokes = np.random.rand(130, 60, 3)
codes = np.arange(130) % LETTERS
targets = np.eye(LETTERS)[codes]

ink = Input(shape=(60, 3))
z = Conv1D(16, 7, activation="relu")(ink)
z = Flatten()(z)
letter = Dense(LETTERS, activation="softmax")(z)
recogniser = Model(ink, letter)
recogniser.compile(optimizer="nadam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
recogniser.fit(strokes, targets, epochs=2, batch_size=13)  # error[label-mismatch]
