import keras

y = keras.ops.segment_sum([1.0, 2.0, 3.0], [0, 0, 1])  # error[wrong-kind]
