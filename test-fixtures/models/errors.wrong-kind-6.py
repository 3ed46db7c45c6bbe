import keras
from keras import layers

keras.Sequential([layers.Dense(2), lambda x: x])  # error[wrong-kind]: Sequential expects layers for layer, got function <lambda>
