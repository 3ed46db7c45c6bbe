import keras
import numpy as np

seqs = np.zeros((4, 7))  # shape: (4, 7)
y = keras.utils.pad_sequences(seqs, truncating='foo', maxlen=1)  # error[invalid-argument]
