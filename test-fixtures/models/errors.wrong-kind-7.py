import keras
from keras import ops

keras.Sequential([keras.Input((4,)), ops.relu])  # error[wrong-kind]: Sequential expects layers for layer, got function relu
