import jax.numpy as jnp
x = jnp.ones((3, 4))
r = x, jnp.sum(x, axis=0), jnp.arange(5), jnp.reshape(x, (2, 6)), jnp.array([1.5, 2]), jnp.matmul(x, jnp.zeros((4, 7)))
# (float32[3,4], float32[4], int32[5], float32[2,6], float32[2], float32[3,7])

import jax, jax.numpy as jnp
key = jax.random.PRNGKey(0)
r = key, jax.random.normal(key, (2, 3)), jax.nn.relu(jax.random.uniform(key, shape=(4,))), jax.nn.one_hot(jnp.array([0, 1]), 5)
# (uint32[2], float32[2,3], float32[4], float32[2,5])

import jax.numpy as jnp
r = jnp.matmul(jnp.ones((3, 4)), jnp.ones((3, 4)))
# error[matmul-mismatch]
