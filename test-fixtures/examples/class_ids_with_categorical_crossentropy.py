import numpy as np
from keras.models import Model
from keras.layers import Input, LSTM, Dense, Bidirectional
from keras.utils import to_categorical

timesteps, dims = 30, 8
activity = np.random.rand(90, timesteps, dims)
label = np.random.choice(range(5), size=(90, 1))

x_in = Input(shape=(timesteps, dims))
h = Bidirectional(LSTM(16))(x_in)
prob = Dense(5, activation='softmax')(h)
har = Model(inputs=x_in, outputs=prob)
har.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['categorical_accuracy'])
har.fit(activity, label, batch_size=30, epochs=3)  # error[label-mismatch]
