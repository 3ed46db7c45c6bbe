import pandas as pd
import tensorflow as tf

df = pd.DataFrame({'a': [1., 2., 3., 4., 5., 6.], 'b': [0., 1., 0., 1., 0., 1.], 'y': [1, 0, 1, 0, 1, 0]})  # shape: (6, 3)
model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1, activation='sigmoid')])
model.compile('adam', 'binary_crossentropy')
h = model.fit(df[['a', 'c']], df['y'])  # error[python-error]
