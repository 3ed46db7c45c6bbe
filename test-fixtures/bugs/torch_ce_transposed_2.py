import torch
import torch.nn as nn

class Tagger(nn.Module):
    def __init__(self, vocab, tags):
        super().__init__()
        self.emb = nn.Embedding(vocab, 16)
        self.rnn = nn.LSTM(16, 32, batch_first=True)
        self.out = nn.Linear(32, tags)

    def forward(self, x):
        h, _ = self.rnn(self.emb(x))
        return self.out(h)

net = Tagger(100, 7)
words = torch.randint(0, 100, (4, 12))
gold = torch.randint(0, 7, (4, 12))
criterion = nn.CrossEntropyLoss()
logits = net(words)
loss = criterion(logits, gold)  # error[label-mismatch]
loss.backward()
print(loss.item())
