from keras import ops
import keras

x = keras.Input(batch_shape=(2, 6, 3))  # shape: (2, 6, 3)
y = ops.rearrange(x, 'b (h w) c -> b h w c')  # error[invalid-argument]
