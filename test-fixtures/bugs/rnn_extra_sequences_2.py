import tensorflow as tf
import numpy as np

def build_model(vocab_size, embedding_dim, rnn_units, n_topics):
    return tf.keras.Sequential([
        tf.keras.layers.Embedding(vocab_size, embedding_dim),
        tf.keras.layers.GRU(rnn_units, return_sequences=True),
        tf.keras.layers.Dense(n_topics),
    ])

model = build_model(vocab_size=500, embedding_dim=16, rnn_units=32, n_topics=20)
model.compile(optimizer="adam", loss=tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
headlines = np.random.randint(0, 500, (40, 18))
topics = np.random.randint(0, 20, 40)
model.fit(headlines, topics, batch_size=10, epochs=1)  # error[label-mismatch]
