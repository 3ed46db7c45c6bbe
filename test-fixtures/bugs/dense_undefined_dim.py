import numpy as np
from keras.layers import Input, Dense, Dropout
from keras.models import Model

features = np.random.rand(60, 18)
target = np.random.rand(60)

inp = Input(shape=(None,))
h = Dense(32, activation='relu')(inp)  # error[undefined-dimension]
h = Dropout(0.3)(h)
h = Dense(16, activation='relu')(h)
out = Dense(1)(h)
model = Model(inputs=inp, outputs=out)
model.compile(loss='mae', optimizer='adam')
model.fit(features, target, epochs=2, batch_size=12)
