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

import jax, jax.numpy as jnp
@jax.jit
def double(x):
    return x[0]
r = double(jnp.ones((2, 3))), jax.grad(lambda x: jnp.sum(x))(jnp.ones((4,)))
# (float32[3], float32[4])

import jax, keras, numpy as np
class Own(keras.Model):
    def loss_and_updates(self, trainable, others, x, y, training=False):
        y_pred, others = self.stateless_call(trainable, others, x, training=training)
        return self.compute_loss(x, y, y_pred), (y_pred, others)
    def train_step(self, state, data):
        global r
        trainable, others, optimizer_variables, metrics_variables = state
        x, y = data
        gradient_of = jax.value_and_grad(self.loss_and_updates, has_aux=True)
        (loss, (y_pred, others)), gradients = gradient_of(trainable, others, x, y, training=True)
        trainable, optimizer_variables = self.optimizer.stateless_apply(optimizer_variables, gradients, trainable)
        kept = []
        for metric in self.metrics:
            mine = metrics_variables[len(kept) : len(kept) + len(metric.variables)]
            if metric.name == "loss":
                mine = metric.stateless_update_state(mine, loss)
            else:
                mine = metric.stateless_update_state(mine, y, y_pred)
            kept += mine
        r = y_pred, gradients[0], optimizer_variables, kept
        return {"loss": loss}, (trainable, others, optimizer_variables, kept)
inputs = keras.Input((32,))
model = Own(inputs, keras.layers.Dense(1)(inputs))
model.compile(optimizer="adam", loss="mse", metrics=["mae"])
model.fit(np.zeros((64, 32)), np.zeros((64, 1)), batch_size=16)
# (float32[16,1], float32[32,1], [int32[], float32[], float32[32,1], float32[32,1], float32[1], float32[1]], [float32[], float32[], float32[], float32[]])
