import keras

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.elu(x)  # shape: (None, 6)

x = keras.random.normal((2, 5, 6))  # shape: (2, 5, 6)
y = keras.activations.elu(x)  # shape: (2, 5, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.hard_sigmoid(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.leaky_relu(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.linear(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.log_softmax(x)  # shape: (None, 6)

x = keras.random.normal((2, 5, 6))  # shape: (2, 5, 6)
y = keras.activations.mish(x)  # shape: (2, 5, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.relu(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.relu6(x)  # shape: (None, 6)

x = keras.random.normal((2, 5, 6))  # shape: (2, 5, 6)
y = keras.activations.selu(x)  # shape: (2, 5, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.sigmoid(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.silu(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.softmax(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.softplus(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.softsign(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.swish(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.celu(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.glu(x)  # shape: (None, 3)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.hard_tanh(x)  # shape: (None, 6)

x = keras.random.normal((2, 5, 6))  # shape: (2, 5, 6)
y = keras.activations.hard_shrink(x)  # shape: (2, 5, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.log_sigmoid(x)  # shape: (None, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.soft_shrink(x)  # shape: (None, 6)

x = keras.random.normal((2, 5, 6))  # shape: (2, 5, 6)
y = keras.activations.sparse_plus(x)  # shape: (2, 5, 6)

x = keras.Input((6,))  # shape: (None, 6)
y = keras.activations.squareplus(x)  # shape: (None, 6)
