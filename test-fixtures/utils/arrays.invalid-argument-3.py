import keras

seqs = [1, 2, 3]
y = keras.preprocessing.sequence.pad_sequences(seqs, padding='foo')  # error[invalid-argument]
