from tensorflow import keras
from tensorflow.keras import layers

model = keras.Sequential([keras.Input((4,)), layers.Dense(3)])
model.compile('adamm', 'mse')  # error[invalid-argument]
