import keras

seqs = [1, 2, 3]
y = keras.utils.pad_sequences(seqs)  # error[wrong-kind]
