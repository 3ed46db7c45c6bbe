from keras import ops
import keras

x = keras.random.uniform((6, 4))  # shape: (6, 4)
y = ops.rearrange(x, 'b n d -> b d')  # error[rank-mismatch]
