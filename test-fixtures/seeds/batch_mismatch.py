import tensorflow as tf
from tensorflow import keras

# Example 3: Incorrect Matching - Shows Error
model = keras.Sequential([
    keras.layers.Dense(10, activation='relu', input_shape=(784,)),
    keras.layers.Dense(10, activation='softmax')
])

loss_fn = keras.losses.CategoricalCrossentropy()
optimizer = keras.optimizers.Adam()

# Create dummy data, the problem lies here
batch_size = 32
x_train_incorrect = tf.random.normal((batch_size, 784))
y_train_incorrect = tf.random.uniform((10,))  # Incorrect batching
y_train_incorrect = tf.one_hot(tf.cast(y_train_incorrect * 9, dtype=tf.int32), 10) # Still incorrect shape


with tf.GradientTape() as tape:
    logits = model(x_train_incorrect)
    loss = loss_fn(y_train_incorrect, logits) # error[label-mismatch]: this will cause an error

print(f"logits shape: {logits.shape}")
print(f"y_train_incorrect: {y_train_incorrect.shape}")

# This will lead to an error since the loss function will not
# accept mismatched dimension tensors.

