from keras import layers, metrics
import keras
import numpy as np

model = keras.Sequential([
    keras.Input(shape=(4,)),
    layers.Dense(3, activation='softmax'),
])
model.compile(optimizer='sgd', loss='categorical_crossentropy', metrics=[metrics.Mean()])
x = np.random.rand(8, 4)  # shape: (8, 4)
y = keras.utils.to_categorical(np.random.randint(0, 3, size=8), 3)  # shape: (8, 3)
h = model.fit(x, y)  # error[call-mismatch]
