import numpy as np
from einops import rearrange
x = np.zeros((2, 6, 8, 3), "float32")
r = rearrange(x, "b h w c -> b c h w"), rearrange(x, "b (h p) (w q) c -> b (h w) (p q c)", p=2, q=4), rearrange(x, "b ... c -> (b c) ...")
# (float32[2,3,6,8], float32[2,6,24], float32[6,6,8])

import numpy as np
from einops import rearrange, reduce, repeat
x = np.zeros((2, 6, 8, 3), "float32")
r = reduce(x, "b h w c -> b c", "mean"), reduce(x, "b (h k) w c -> b h () c", "max", k=3), repeat(x[0, :, :, 0], "h w -> h (w s) c", s=2, c=4), rearrange([x[0], x[1]], "b h w c -> h (b w) c")
# (float32[2,3], float32[2,2,1,3], float32[6,16,4], float32[6,16,3])

import tensorflow as tf
from einops import rearrange
r = rearrange(tf.zeros((4, 1, 10)), "b 1 t -> b t")
# float32[4,10]

import numpy as np
from einops import rearrange
r = rearrange(np.zeros((2, 3)), "a b c -> a c b")
# error[rank-mismatch]

import numpy as np
from einops import rearrange
r = rearrange(np.zeros((2, 9)), "a (b c) -> a b c", c=4)
# error[invalid-argument]

import numpy as np
from einops import rearrange
r = rearrange(np.zeros((2, 9)), "a b -> a")
# error[invalid-argument]

import numpy as np
from einops import rearrange
r = rearrange(np.zeros((2, 9)), "a (b c) -> a b c")
# error[invalid-argument]

import numpy as np
from einops import repeat
r = repeat(np.zeros((2, 9)), "a b -> a b c")
# error[invalid-argument]

import numpy as np
from einops import rearrange
r = rearrange(np.zeros((2, 9)), "a 1 -> a")
# error[invalid-argument]
