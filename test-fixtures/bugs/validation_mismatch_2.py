import numpy as np
import pandas as pd
from keras.models import Sequential
from keras.layers import Dense, Input

train = pd.DataFrame({"city": ["rome", "oslo", "lima", "cairo"] * 15, "size": np.random.rand(60)})
test = pd.DataFrame({"city": ["rome", "oslo", "lima"] * 5, "size": np.random.rand(15)})
y_train, y_test = np.random.rand(60), np.random.rand(15)

X_train = pd.get_dummies(train)
X_test = pd.get_dummies(test)
X_train, X_test = X_train.to_numpy("float32"), X_test.to_numpy("float32")

model = Sequential([Input((X_train.shape[1],)), Dense(12, activation="relu"), Dense(1)])
model.compile("adam", "mse")
model.fit(X_train, y_train, epochs=2, batch_size=10)
print(model.evaluate(X_test, y_test))  # error[input-mismatch]
