from keras import losses
import keras

y_true = keras.Input((4,))  # shape: (None, 4)
y_pred = keras.Input((3,))  # shape: (None, 3)
loss = losses.CosineSimilarity(reduction=None)(y_true, y_pred)  # error[label-mismatch]
