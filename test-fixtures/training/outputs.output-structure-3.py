from keras.layers import Dense
import keras
import numpy as np

inp = keras.Input((4,), name='inp')  # shape: (None, 4)
h1 = Dense(8)(inp)  # shape: (None, 8)
a = Dense(3, activation='softmax', name='a')(h1)  # shape: (None, 3)
b = Dense(1, name='b')(h1)  # shape: (None, 1)
model = keras.Model(inp, [a, b])
model.compile('adam', loss={'a': 'sparse_categorical_crossentropy'})
h = model.fit(np.ones((8, 4)), [np.zeros(8), np.zeros((8, 1))])  # error[output-structure]
