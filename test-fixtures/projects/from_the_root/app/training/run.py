import numpy as np

from app.models import registry
from utils import DIMENSION


def main(samples=100):
    model = registry.create("mlp", DIMENSION)
    return model.predict(np.zeros((samples, DIMENSION)), verbose=0)


if __name__ == "__main__":
    main()
