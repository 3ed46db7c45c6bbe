from keras import layers

import encoder

output = layers.Dense(encoder.VOCABULARY)


def decode(code, length):
    repeated = layers.RepeatVector(length)(code)
    return output(layers.LSTM(encoder.CODE, return_sequences=True)(repeated))
