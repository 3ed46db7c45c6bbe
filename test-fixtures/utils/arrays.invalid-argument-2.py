import keras

seqs = [[1, 2, 3], [4, 5]]
y = keras.utils.pad_sequences(seqs, padding='foo')  # error[invalid-argument]
