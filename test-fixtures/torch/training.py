"""From arrays to a trained model: datasets, loaders, devices, steps."""
import numpy as np
import torch
from torch import nn, optim
from torch.utils.data import DataLoader, Dataset, TensorDataset, random_split

features = torch.from_numpy(np.random.rand(100, 20)).float()  # shape: (100, 20)
labels = torch.from_numpy(np.random.randint(0, 3, size=100)).long()  # shape: (100,)
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")


class Rows(Dataset):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        return self.x[index], self.y[index]


class Net(nn.Module):
    def __init__(self, inputs, hidden, classes):
        super().__init__()
        self.blocks = nn.ModuleDict({"body": nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU()), "head": nn.Linear(hidden, classes)})

    def forward(self, x):
        return self.blocks["head"](self.blocks["body"](x))


train, test = random_split(TensorDataset(features, labels), [80, 20])
model = Net(features.shape[1], 16, 3).to(device)
criterion = nn.CrossEntropyLoss()
optimizer = optim.Adam(model.parameters(), lr=1e-3)
model.train()
for inputs, targets in DataLoader(train, batch_size=16, shuffle=True):
    inputs, targets = inputs.to(device), targets.to(device)
    optimizer.zero_grad()
    outputs = model(inputs)
    loss = criterion(outputs, targets)
    loss.backward()
    optimizer.step()
model.eval()
with torch.no_grad():
    batch, ids = next(iter(DataLoader(Rows(features, labels), batch_size=32)))
    predicted = model(batch).argmax(dim=1)
    right = (predicted == ids).float().mean()
