"""Values of few bits and their scales."""
import keras
import numpy as np
from keras import ops, quantizers

x = np.ones((4, 6), dtype="float32")  # shape: (4, 6)
values, scale = quantizers.abs_max_quantize(x, axis=-1)  # shape: (4, 1)
values, scale = quantizers.abs_max_quantize(x, axis=(0, 1), dtype="int16")  # shape: (1, 1)
values, scale = quantizers.abs_max_quantize(keras.Input((6,)), axis=-1)  # shape: (None, 1)
values, scale, zero = quantizers.abs_max_quantize_grouped_with_zero_point(x, block_size=3)  # shape: (2, 6)
history = quantizers.compute_float8_amax_history(x, np.ones((16,), dtype="float32"))  # shape: (16,)
scale = quantizers.compute_float8_scale(ops.ones(()), ops.ones(()), 448.0)  # shape: ()
y = quantizers.fake_quant_with_min_max_vars(x, -1.0, 1.0)  # shape: (4, 6)
y = quantizers.fake_quant_with_min_max_vars(keras.Input((6,)), -1.0, 1.0)  # shape: (None, 6)
bytes_, shape, rows = quantizers.pack_int4(np.ones((5, 3), dtype="int8"))  # shape: (3, 3)
bytes_ = quantizers.pack_int4(np.ones((5, 3), dtype="int8"), axis=1)[0]  # shape: (5, 2)
y = ops.zeros(shape)  # shape: (3, 3)
y = quantizers.unpack_int4(bytes_, 3, axis=1)  # shape: (5, 3)
y = quantizers.quantize_and_dequantize(x, ops.ones(()), "float8_e4m3fn", "float32")  # shape: (4, 6)
quantizer = quantizers.AbsMaxQuantizer(axis=-1)
values, scale = quantizer(x)  # shape: (4, 1)
values, scale = quantizer(keras.Input((6,)))  # shape: (None, 1)
values, scale = quantizers.AbsMaxQuantizer()(x, axis=0)  # shape: (1, 6)
values, scale = quantizers.get(quantizer)(x)  # shape: (4, 1)
values, scale = quantizers.deserialize(quantizers.serialize(quantizer))(x)  # shape: (4, 1)
