import torch
from torch import nn

vocab, seq, batch = 60, 10, 3
model = nn.Sequential(nn.Embedding(vocab, 24), nn.Linear(24, vocab))
tokens = torch.randint(0, vocab, (batch, seq + 1))
x, y = tokens[:, :-1], tokens[:, 1:]
optim = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(3):
    logits = model(x)
    loss = nn.functional.cross_entropy(logits.view(-1, vocab), y)  # error[label-mismatch]
    optim.zero_grad()
    loss.backward()
    optim.step()
    print(step, loss.item())
