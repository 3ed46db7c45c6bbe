# An application in a nested package, started from the root; helpers are found from there, not from beside their users.
from app.training.run import main
from utils import DIMENSION

result = main(samples=12)  # shape: (12, 2)
size = main.__defaults__
import numpy as np

check = np.zeros(DIMENSION)  # shape: (6,)
