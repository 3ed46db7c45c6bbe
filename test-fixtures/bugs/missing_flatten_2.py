import numpy as np
from keras import layers, models
from keras.utils import to_categorical

ecg = np.random.randn(80, 187, 1)
beat = to_categorical(np.random.randint(0, 5, 80), 5)

inp = layers.Input(shape=(187, 1))
c1 = layers.Conv1D(32, 5, activation='relu')(inp)
p1 = layers.MaxPooling1D(2)(c1)
c2 = layers.Conv1D(32, 5, activation='relu')(p1)
p2 = layers.MaxPooling1D(2)(c2)
d1 = layers.Dense(64, activation='relu')(p2)
out = layers.Dense(5, activation='softmax')(d1)
model = models.Model(inputs=inp, outputs=out)
model.compile(optimizer='adam', loss='categorical_crossentropy')
model.fit(ecg, beat, epochs=1, batch_size=16)  # error[label-mismatch]
