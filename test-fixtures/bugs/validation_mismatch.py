# -*- coding: utf-8 -*-
from keras.datasets import mnist
from keras.layers import Dense, Input
from keras.models import Sequential
from keras.utils import to_categorical

(x_train, y_train), (x_test, y_test) = mnist.load_data()
x_train = x_train.reshape(-1, 784) / 255.0
x_test = x_test.reshape(-1, 784) / 255.0
y_train = to_categorical(y_train, 10)

model = Sequential([Input((784,)), Dense(64, activation="relu"), Dense(10, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
model.fit(x_train, y_train, batch_size=128, epochs=3, validation_data=(x_test, y_test))  # error[label-mismatch]
print("done")
