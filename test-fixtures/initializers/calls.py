"""Initializers called with a shape, regularizers and constraints with weights."""
import keras
import numpy as np
from keras import constraints, initializers, regularizers

weights = keras.Variable(np.ones((4, 3), dtype="float32"))  # shape: (4, 3)
array = np.ones((4, 3), dtype="float32")  # shape: (4, 3)

w = initializers.Constant(2.0)((4, 3))  # shape: (4, 3)
w = initializers.Constant(2.0)(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.GlorotNormal()((4, 3))  # shape: (4, 3)
w = initializers.GlorotNormal()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.GlorotUniform()((4, 3))  # shape: (4, 3)
w = initializers.GlorotUniform()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.HeNormal()((4, 3))  # shape: (4, 3)
w = initializers.HeNormal()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.HeUniform()((4, 3))  # shape: (4, 3)
w = initializers.HeUniform()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.LecunNormal()((4, 3))  # shape: (4, 3)
w = initializers.LecunNormal()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.LecunUniform()((4, 3))  # shape: (4, 3)
w = initializers.LecunUniform()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.Ones()((4, 3))  # shape: (4, 3)
w = initializers.Ones()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.Orthogonal()((4, 3))  # shape: (4, 3)
w = initializers.Orthogonal()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.RandomNormal()((4, 3))  # shape: (4, 3)
w = initializers.RandomNormal()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.RandomUniform()((4, 3))  # shape: (4, 3)
w = initializers.RandomUniform()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.TruncatedNormal()((4, 3))  # shape: (4, 3)
w = initializers.TruncatedNormal()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.VarianceScaling()((4, 3))  # shape: (4, 3)
w = initializers.VarianceScaling()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.Zeros()((4, 3))  # shape: (4, 3)
w = initializers.Zeros()(shape=(2, 5), dtype="float16")  # shape: (2, 5)
w = initializers.Identity()((3, 3))  # shape: (3, 3)
w = initializers.Identity(gain=2.0)((3, 4), dtype="float16")  # shape: (3, 4)
w = initializers.STFT("real", "hann")((16, 1, 9))  # shape: (16, 1, 9)
w = initializers.STFT("imag")((16, 1, 9))  # shape: (16, 1, 9)
w = initializers.get("he_normal")((2, 2))  # shape: (2, 2)
w = initializers.get(initializers.Ones)((2, 2))  # shape: (2, 2)
w = initializers.deserialize(initializers.serialize(initializers.Zeros()))((2, 2))  # shape: (2, 2)
w = initializers.GlorotUniform.from_config(initializers.GlorotUniform(seed=1).get_config())((3, 2))  # shape: (3, 2)


class Halves(keras.Initializer):
    def __call__(self, shape, dtype=None, **kwargs):
        return keras.ops.full(shape, 0.5, dtype=dtype)


w = Halves()((2, 3))  # shape: (2, 3)

penalty = regularizers.L1(0.1)(array)  # shape: ()
penalty = regularizers.L2()(weights)  # shape: ()
penalty = regularizers.L1L2(0.1, 0.1)(array)  # shape: ()
penalty = regularizers.OrthogonalRegularizer()(array)  # shape: ()
penalty = regularizers.get("l2")(array)  # shape: ()
penalty = regularizers.deserialize(regularizers.serialize(regularizers.L1()))(array)  # shape: ()

limited = constraints.MaxNorm(2)(array)  # shape: (4, 3)
limited = constraints.MinMaxNorm()(array)  # shape: (4, 3)
limited = constraints.NonNeg()(weights)  # shape: (4, 3)
limited = constraints.UnitNorm(axis=1)(array)  # shape: (4, 3)
limited = constraints.get("non_neg")(array)  # shape: (4, 3)
limited = constraints.deserialize(constraints.serialize(constraints.MaxNorm()))(array)  # shape: (4, 3)

values = keras.Variable(initializers.Ones(), shape=(3, 4))  # shape: (3, 4)
values = keras.Variable("zeros", (2, 2), dtype="int32")  # shape: (2, 2)
values = keras.Variable([[1.0, 2.0]])  # shape: (1, 2)
