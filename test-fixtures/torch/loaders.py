"""Batches of a loader: of tensors side by side, of a dataset of one's own, the last one dropped or not."""
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset, random_split

features, labels = torch.zeros(10, 4), torch.zeros(10, dtype=torch.long)  # shape: (10,)
pairs = TensorDataset(features, labels)
x, y = next(iter(DataLoader(pairs, batch_size=4)))  # shape: (4,)
x, y = next(iter(DataLoader(pairs, batch_size=16)))  # shape: (10,)
x, y = next(iter(DataLoader(pairs, batch_size=3, shuffle=True, drop_last=True)))  # shape: (3,)
train, test = random_split(pairs, [8, 2])
x, y = next(iter(DataLoader(test, batch_size=2)))  # shape: (2,)


class Squares(Dataset):
    def __len__(self):
        return 6

    def __getitem__(self, index):
        return torch.ones(3, 3) * index, index


x, y = next(iter(DataLoader(Squares(), batch_size=2)))  # shape: (2,)
x, y = pairs[0]  # shape: ()
