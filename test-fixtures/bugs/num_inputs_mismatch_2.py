import numpy as np
from tensorflow.keras.layers import Concatenate, Dense, Embedding, Flatten, Input
from tensorflow.keras.models import Model

n_users, n_movies = 50, 80
user = Input(shape=(1,), name="user")
movie = Input(shape=(1,), name="movie")
u = Flatten()(Embedding(n_users, 8)(user))
m = Flatten()(Embedding(n_movies, 8)(movie))
rating = Dense(1)(Dense(16, activation="relu")(Concatenate()([u, m])))
model = Model([user, movie], rating)
model.compile("adam", "mse")
model.fit([np.random.randint(0, n_users, 100), np.random.randint(0, n_movies, 100)], np.random.rand(100) * 5,
          epochs=1, batch_size=20)
candidates = np.arange(n_movies)
scores = model.predict(candidates)  # error[input-structure]
print(scores[:5])
