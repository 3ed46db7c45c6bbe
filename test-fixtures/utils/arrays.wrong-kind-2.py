import tensorflow as tf

seqs = []
y = tf.keras.preprocessing.sequence.pad_sequences(seqs)  # error[wrong-kind]
