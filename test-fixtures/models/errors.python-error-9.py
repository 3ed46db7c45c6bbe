import keras

keras.Sequential().pop()  # error[python-error]: pop there is no layer left
