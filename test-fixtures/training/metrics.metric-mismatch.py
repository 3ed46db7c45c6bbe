from keras.layers import Dense
import keras
import numpy as np

model = keras.Sequential([
    keras.Input(shape=(4,)),
    Dense(3, activation='softmax'),
])
model.compile(optimizer='sgd', loss='categorical_crossentropy', metrics=['sparse_categorical_accuracy'])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)  # error[metric-mismatch]
