from keras import layers

layer = layers.Embedding(10, 3, embeddings_regularizer=0.01)  # error[invalid-argument]
