import keras

g = keras.random.SeedGenerator(7)
y = keras.random.normal((2, 3), seed=g)  # shape: (2, 3)
g = keras.random.SeedGenerator('a')  # error[invalid-argument]
