# quick experiment, run with: python tdist_03.py

import numpy as np
from tensorflow.keras.layers import Conv1D, Dense, GlobalAveragePooling1D, Input, TimeDistributed
from tensorflow.keras.models import Model

eeg = Input((200, 8))
x = Conv1D(16, 5, padding="same", activation="relu")(eeg)
x = Conv1D(16, 5, padding="same", activation="relu")(x)
x = GlobalAveragePooling1D()(x)
stage = TimeDistributed(Dense(5, activation="softmax"))(x)  # error[rank-mismatch]
model = Model(eeg, stage)
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(np.random.rand(4, 200, 8), np.zeros((4, 200)), epochs=1)
print(model.output_shape)
