import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv2D, Flatten, Dense

TRAIN_SIZE = 100
X = np.random.rand(20, TRAIN_SIZE, TRAIN_SIZE, 3)
y = np.arange(20) % 4
model = Sequential()
model.add(Conv2D(8, 3, strides=3, activation="relu", input_shape=(TRAIN_SIZE, TRAIN_SIZE, 3)))
model.add(Flatten())
model.add(Dense(4, activation="softmax"))
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(X, y, epochs=1, batch_size=10)

photo = np.random.rand(480, 640, 3)
crop = photo[:64, :64]
print(model.predict(crop[np.newaxis]))  # error[input-mismatch]
