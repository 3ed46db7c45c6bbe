import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, channels_in, channels_out, stride=1):
        super().__init__()
        self.conv = nn.Sequential(nn.Conv2d(channels_in, channels_out, 3, stride, 1), nn.BatchNorm2d(channels_out), nn.ReLU())
        self.shortcut = nn.Identity()
        if stride != 1 or channels_in != channels_out:
            self.shortcut = nn.Conv2d(channels_in, channels_out, 1, stride)

    def forward(self, x):
        return self.conv(x) + self.shortcut(x)


class Net(nn.Module):
    def __init__(self, block, classes=10):
        super(Net, self).__init__()
        self.channels = 16
        self.stem = nn.Conv2d(3, 16, 3, padding=1)
        self.stages = nn.ModuleList([self._stage(block, 16, 1), self._stage(block, 32, 2)])
        self.head = nn.Linear(32 * 16 * 16, classes)
        self.scale = nn.Parameter(torch.ones(classes))

    def _stage(self, block, channels, stride):
        blocks = []
        for each in (stride, 1):
            blocks.append(block(self.channels, channels, each))
            self.channels = channels
        return nn.Sequential(*blocks)

    def forward(self, x):
        x = self.stem(x)
        for stage in self.stages:
            x = stage(x)
        x = torch.flatten(x, 1)
        return F.log_softmax(self.head(x) * self.scale, dim=1)  # error[axis-mismatch]


net = Net(Block)
y = net(torch.zeros(2, 3, 32, 32))  # shape: (2, 10)
scale = net.scale  # shape: (10,)
features = net.stages[0](torch.zeros(2, 16, 8, 8))  # shape: (2, 16, 8, 8)
wrong = net(torch.zeros(2, 3, 28, 28))
