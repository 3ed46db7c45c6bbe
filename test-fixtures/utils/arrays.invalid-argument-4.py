import keras

seqs = 'abc'
y = keras.utils.pad_sequences(seqs, padding='foo')  # error[invalid-argument]
