import keras
from keras import layers, ops


class TokenAndPositionEmbedding(layers.Layer):
    def __init__(self, maxlen, vocab_size, embed_dim):
        super().__init__()
        self.token_emb = layers.Embedding(input_dim=vocab_size, output_dim=embed_dim)
        self.pos_emb = layers.Embedding(input_dim=maxlen, output_dim=embed_dim)

    def call(self, x):
        positions = self.pos_emb(ops.arange(0, ops.shape(x)[-1], 1))
        return self.token_emb(x) + positions


class TransformerBlock(layers.Layer):
    def __init__(self, embed_dim, num_heads, ff_dim, rate=0.1):
        super().__init__()
        self.att = layers.MultiHeadAttention(num_heads=num_heads, key_dim=embed_dim)
        self.ffn = keras.Sequential([layers.Dense(ff_dim, activation="relu"), layers.Dense(embed_dim)])
        self.norms = [layers.LayerNormalization(epsilon=1e-6) for _ in range(2)]
        self.drops = [layers.Dropout(rate) for _ in range(2)]

    def call(self, inputs, training=False):
        attended = self.drops[0](self.att(inputs, inputs), training=training)
        attended = self.norms[0](inputs + attended)
        forwarded = self.drops[1](self.ffn(attended), training=training)
        return self.norms[1](attended + forwarded)


tokens = keras.Input(shape=(200,))  # shape: (None, 200)
embedded = TokenAndPositionEmbedding(200, 20000, 32)(tokens)  # shape: (None, 200, 32)
encoded = TransformerBlock(32, num_heads=2, ff_dim=64)(embedded)  # shape: (None, 200, 32)
pooled = layers.GlobalAveragePooling1D()(encoded)  # shape: (None, 32)
model = keras.Model(tokens, layers.Dense(2, activation="softmax")(pooled))
probabilities = model.output  # shape: (None, 2)
