"""Attention and transformers: shapes of queries, keys, scores."""
import torch
from torch import nn

query, key = torch.randn(2, 5, 16), torch.randn(2, 7, 16)  # shape: (2, 7, 16)
attention = nn.MultiheadAttention(16, 4, batch_first=True)
attended, scores = attention(query, key, key)  # shape: (2, 5, 7)
each, by_head = attention(query, key, key, average_attn_weights=False)  # shape: (2, 4, 5, 7)
alone, nothing = attention(query, query, query, need_weights=False)  # shape: (2, 5, 16)
other = nn.MultiheadAttention(16, 2, kdim=6, vdim=3)(query, torch.randn(7, 5, 6), torch.randn(7, 5, 3))[0]  # shape: (2, 5, 16)
layer = nn.TransformerEncoderLayer(d_model=16, nhead=4, batch_first=True)
encoded = nn.TransformerEncoder(layer, num_layers=2)(key)  # shape: (2, 7, 16)
decoder = nn.TransformerDecoder(nn.TransformerDecoderLayer(16, 4, batch_first=True), 1)
decoded = decoder(query, encoded)  # shape: (2, 5, 16)
whole = nn.Transformer(16, 4, 1, 1, batch_first=True)(key, query)  # shape: (2, 5, 16)
product = nn.functional.scaled_dot_product_attention(query, key, key)  # shape: (2, 5, 16)
