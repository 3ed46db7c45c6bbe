import keras
import numpy as np

x = keras.Input(tensor=np.ones((2, 3)))  # error[wrong-kind]
