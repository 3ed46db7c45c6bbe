# -*- coding: utf-8 -*-
import numpy as np
from keras.layers import Dense, Input, LSTM
from keras.models import Model

n_enc, n_dec = 70, 90
encoder_inputs = Input(shape=(None, n_enc))
encoder_outputs, state_h, state_c = LSTM(128, return_state=True)(encoder_inputs)
decoder_inputs = Input(shape=(None, n_dec))
decoder_lstm = LSTM(256, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=[state_h, state_c])
decoder_outputs = Dense(n_dec, activation='softmax')(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
model.compile(optimizer='rmsprop', loss='categorical_crossentropy')
model.fit([np.random.rand(8, 12, n_enc), np.random.rand(8, 14, n_dec)], np.random.rand(8, 14, n_dec), epochs=1)  # error[axis-mismatch]
