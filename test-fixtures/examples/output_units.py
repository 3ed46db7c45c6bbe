import numpy as np
from keras.utils import to_categorical
from keras.models import Sequential
from keras.layers import Dense

# ratings 1..5 from a survey
ratings = np.tile([1, 2, 3, 4, 5], 30)
answers = np.random.rand(150, 20)
y = to_categorical(ratings)
print("targets", y.shape)

m = Sequential()
m.add(Dense(40, activation="relu", input_shape=(20,)))
m.add(Dense(5, activation="softmax"))
m.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
m.fit(answers, y, epochs=5, batch_size=15)  # error[label-mismatch]
