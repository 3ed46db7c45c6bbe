"""Types of results that are not those of the operands."""
import numpy as np

complexes = np.ones((3, 3), dtype="complex64")
whole = np.arange(9).reshape(3, 3)  # shape: (3, 3)
singles = np.ones((4, 3), dtype="float32")

size = abs(complexes)  # shape: (3, 3)
singular = np.linalg.svdvals(complexes)  # shape: (3,)
cube = np.linalg.matrix_power(whole, 3)  # shape: (3, 3)
inverse = np.linalg.matrix_power(whole + np.eye(3), -1)  # shape: (3, 3)
diagonal_sum = np.linalg.trace(singles)  # shape: ()
as_whole = np.trace(singles, dtype=int)  # shape: ()
least = np.fmin(whole, whole, dtype="float32")  # shape: (3, 3)
halves = np.floor_divide(np.ones((3, 3)), 2.0, dtype="float32")  # shape: (3, 3)
rounded = np.rint(whole)  # shape: (3, 3)
powers = np.float_power(singles, 2)  # shape: (4, 3)
bessel = np.i0(whole > 2)  # shape: (3, 3)
slopes = np.gradient(complexes, axis=1)  # shape: (3, 3)
quarters = np.percentile(singles, [25, 50, 75], axis=0)  # shape: (3, 3)
half = np.percentile(singles, 50, axis=0)  # shape: (3,)
edges = np.histogram(singles, 4)[1]  # shape: (5,)
columns = np.ones((5, 2)).compress([True, False], axis=1)
products = np.ones((2, 2), dtype="float32")
products @= np.ones((2, 2))
drawn = np.random.default_rng(0).choice(np.ones((3, 2)), axis=-1)  # shape: (3,)
drawn_rows = np.random.default_rng(0).choice(np.ones((3, 2)), 5, axis=0)  # shape: (5, 2)
spread = np.std(complexes, axis=0)  # shape: (3,)
truths = np.round(whole > 2)  # shape: (3, 3)
step = np.heaviside(whole, whole)  # shape: (3, 3)
area = np.trapezoid(complexes)  # shape: (3,)
vander = np.vander(np.ones(3, dtype="float32"))  # shape: (3, 3)
window = np.hanning(4)  # shape: (4,)
of_float = np.hanning(np.array(4.0))

o = np.conj(np.ones(2, dtype="bool"))  # shape: (2,) int8
p = np.ascontiguousarray(3)  # shape: (1,) int64
q = np.polyval(np.ones((3, 2)), np.ones((4, 2)))  # shape: (4, 2)
r = np.fft.irfft(np.ones(4, dtype="float16"))  # shape: (6,) float16
