from keras import layers
import keras

x = keras.Input(batch_shape=(4, 10, None))  # shape: (4, 10, None)
y = layers.SimpleRNN(8, stateful=True, return_sequences=True)(x)  # error[undefined-dimension]
