from tensorflow import keras
import keras
import numpy as np
import tensorflow as tf

x = np.full((3, 3), 0.5, dtype='float32')  # shape: (3, 3)
y = keras.utils.normalize(x, axis=-1, order=2)  # shape: (3, 3)

x = np.array([[3, 0, 0], [2, 1, 1], [0, 1, 0], [3, 2, 1]])  # shape: (4, 3)
y = tf.keras.utils.to_categorical(x, 5)  # shape: (4, 3, 5)

x = np.array([0, 2, 1, 3, 4])  # shape: (5,)
y = keras.utils.to_categorical(x, 5)  # shape: (5, 5)

y = keras.utils.to_categorical([0, 1, 2], num_classes=3)  # shape: (3, 3)

y = keras.utils.to_categorical([0, 1, 2], None)  # shape: (3, 3)

y = keras.utils.to_categorical(np.zeros((8,)), num_classes=10)  # shape: (8, 10)

y = keras.utils.to_categorical(np.random.randint(0, 10, (100,)), num_classes=10)  # shape: (100, 10)

y = keras.utils.to_categorical(tf.zeros((8,), dtype=tf.int32), num_classes=10)  # shape: (8, 10)

seqs = [[1, 2, 3], [4, 5]]
y = keras.utils.pad_sequences(seqs)  # shape: (2, 3)

seqs = [[1, 2, 3], [4, 5]]
y = tf.keras.preprocessing.sequence.pad_sequences(seqs, maxlen=5)  # shape: (2, 5)

seqs = [[1, 2, 3], [4, 5]]
y = tf.keras.utils.pad_sequences(seqs, maxlen=5, padding='post')  # shape: (2, 5)

seqs = [[1], [], [2, 3, 4, 5]]
y = keras.preprocessing.sequence.pad_sequences(seqs, maxlen=5, dtype='float32', value=-1.0)  # shape: (3, 5)

seqs = [[1, 2, 3], [4, 5]]
y = tf.keras.utils.pad_sequences(seqs, maxlen=3, truncating='post')  # shape: (2, 3)

seqs = []
y = keras.preprocessing.sequence.pad_sequences(seqs, truncating='foo', maxlen=1)  # shape: (0, 1)

y = keras.utils.normalize(np.random.rand(4, 3))  # shape: (4, 3)

x = np.array([[0], [4], [1]])  # shape: (3, 1)
y = keras.utils.to_categorical(x, 5)  # shape: (3, 5)

y = tf.keras.utils.to_categorical([0, 2, 5])  # shape: (3, 6)

y = tf.keras.utils.to_categorical([0, 1, 2], 3)  # shape: (3, 3)

y = tf.keras.utils.to_categorical([[0], [1]], 3)  # shape: (2, 3)

y = keras.utils.to_categorical([[0, 1], [2, 1]], num_classes=3)  # shape: (2, 2, 3)

y = keras.utils.to_categorical(np.zeros((8, 1)), 10)  # shape: (8, 10)

y = keras.utils.to_categorical(np.zeros((8, 1, 1)), num_classes=4)  # shape: (8, 1, 4)

y = keras.utils.to_categorical(np.zeros((8, 2)), num_classes=10)  # shape: (8, 2, 10)

y = keras.utils.to_categorical(2, num_classes=4)  # shape: (4,)

y = keras.utils.to_categorical(2, 4)  # shape: (4,)

y = keras.utils.to_categorical(np.random.randint(0, 10, (100,)), 10)  # shape: (100, 10)

y = tf.keras.utils.to_categorical([0.0, 1.0], num_classes=2)  # shape: (2, 2)

y = keras.utils.to_categorical([-1, 0], 2)  # shape: (2, 2)

y = keras.utils.to_categorical(np.zeros((1, 8)), num_classes=3)  # shape: (1, 8, 3)

y = keras.utils.to_categorical(np.zeros((1, 8)), 3)  # shape: (1, 8, 3)

y = keras.utils.to_categorical(np.zeros((1,)), 3)  # shape: (1, 3)

y = keras.utils.to_categorical(np.zeros((1, 1)), 3)  # shape: (1, 3)

seqs = [[1], [], [2, 3, 4, 5]]
y = tf.keras.utils.pad_sequences(seqs)  # shape: (3, 4)

seqs = np.zeros((4, 7))  # shape: (4, 7)
y = keras.preprocessing.sequence.pad_sequences(seqs)  # shape: (4, 7)

seqs = [[1], [], [2, 3, 4, 5]]
y = keras.preprocessing.sequence.pad_sequences(seqs, maxlen=5)  # shape: (3, 5)

seqs = [[[1, 2], [3, 4]], [[5, 6]]]
y = keras.preprocessing.sequence.pad_sequences(seqs, maxlen=5)  # shape: (2, 5, 2)

seqs = np.zeros((4, 7))  # shape: (4, 7)
y = tf.keras.preprocessing.sequence.pad_sequences(seqs, maxlen=5)  # shape: (4, 5)

seqs = []
y = keras.preprocessing.sequence.pad_sequences(seqs, maxlen=5)  # shape: (0, 5)

seqs = [[1, 2, 3], [4, 5]]
y = keras.preprocessing.sequence.pad_sequences(seqs, maxlen=2)  # shape: (2, 2)

seqs = [[1], [], [2, 3, 4, 5]]
y = keras.utils.pad_sequences(seqs, maxlen=2)  # shape: (3, 2)

seqs = np.zeros((4, 7))  # shape: (4, 7)
y = keras.utils.pad_sequences(seqs, maxlen=2)  # shape: (4, 2)

seqs = []
y = keras.utils.pad_sequences(seqs, maxlen=2)  # shape: (0, 2)

seqs = [[1], [], [2, 3, 4, 5]]
y = keras.utils.pad_sequences(seqs, maxlen=5, padding='post')  # shape: (3, 5)

seqs = [[[1, 2], [3, 4]], [[5, 6]]]
y = keras.utils.pad_sequences(seqs, maxlen=5, padding='post')  # shape: (2, 5, 2)

seqs = np.zeros((4, 7))  # shape: (4, 7)
y = keras.utils.pad_sequences(seqs, maxlen=5, padding='post')  # shape: (4, 5)

seqs = [[[1, 2], [3, 4]], [[5, 6]]]
y = keras.utils.pad_sequences(seqs, maxlen=5, dtype='float32', value=-1.0)  # shape: (2, 5, 2)

seqs = []
y = keras.utils.pad_sequences(seqs, maxlen=5, dtype='float32', value=-1.0)  # shape: (0, 5)

seqs = [[1], [], [2, 3, 4, 5]]
y = keras.preprocessing.sequence.pad_sequences(seqs, maxlen=3, truncating='post')  # shape: (3, 3)

seqs = [[[1, 2], [3, 4]], [[5, 6]]]
y = keras.preprocessing.sequence.pad_sequences(seqs, 5)  # shape: (2, 5, 2)

seqs = []
y = tf.keras.preprocessing.sequence.pad_sequences(seqs, 5)  # shape: (0, 5)

y = keras.utils.normalize([[1.0, 2.0]], order=1)  # shape: (1, 2)

y = keras.utils.to_categorical([0, 1, 2, 1], num_classes=0)  # shape: (4, 3)
y = keras.utils.to_categorical(tf.constant([0, 1]), 0)  # shape: (2, 0)
y = keras.utils.normalize(np.ones((2, 3, 4)), axis=1)  # shape: (2, 3, 4)
y = keras.utils.normalize(np.ones((3, 3)), axis=0)  # shape: (3, 3)
y = keras.utils.normalize(np.ones((3,)), axis=None)  # shape: (1, 3)
