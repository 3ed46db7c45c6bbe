from keras.layers import Hashing

y = Hashing(num_bins=0)  # error[invalid-argument]
