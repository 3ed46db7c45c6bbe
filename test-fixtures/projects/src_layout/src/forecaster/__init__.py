from .data import windows
from .model import Forecaster

__all__ = ["Forecaster", "windows"]
