import keras
import numpy as np
from keras import layers


def encode(x, mask=None, heads=None):
    if mask is None:
        mask = np.ones(x.shape[:2])
    heads = heads or 2
    x = layers.MultiHeadAttention(heads, key_dim=8)(x, x)
    return x * np.asarray(mask)[:, :, None]


tokens = np.zeros((4, 10, 16), "float32")  # shape: (4, 10, 16)
plain = encode(tokens)  # shape: (4, 10, 16)
masked = encode(tokens, mask=np.ones((4, 10), "float32"), heads=4)  # shape: (4, 10, 16)
pooling = np.random.choice(["avg", "none"])
pool = layers.GlobalAveragePooling1D() if pooling == "avg" else None
pooled = pool(tokens) if pool is not None else tokens.mean(axis=1)  # shape: (4, 16)
