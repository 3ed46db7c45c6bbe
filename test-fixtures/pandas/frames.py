from sklearn.model_selection import train_test_split
import keras
import numpy as np
import pandas as pd
import tensorflow as tf

df = pd.DataFrame(np.random.rand(101, 3), columns=['a', 'b', 'y'])  # shape: (101, 3)
X_train, X_test, y_train, y_test = train_test_split(df[['a', 'b']], df['y'], test_size=0.2)
v = X_train.values  # shape: (80, 2)

df = pd.DataFrame(np.random.rand(101, 3), columns=['a', 'b', 'y'])  # shape: (101, 3)
X_train, X_test, y_train, y_test = train_test_split(df[['a', 'b']], df['y'], train_size=0.7)
v = X_train.values  # shape: (70, 2)

df = pd.DataFrame(np.random.rand(101, 3), columns=['a', 'b', 'y'])  # shape: (101, 3)
X_train, X_test, y_train, y_test = train_test_split(df[['a', 'b']], df['y'], test_size=0.2, shuffle=False)
v = X_train.values  # shape: (80, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.values  # shape: (4, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df['a'].to_numpy().reshape(-1, 1)  # shape: (4, 1)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.drop('y', axis=1)  # shape: (4, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.pop('y')  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = pd.get_dummies(df['c'])  # shape: (4, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.head(2)  # shape: (2, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.tail(3)  # shape: (3, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.sample(frac=0.5)  # shape: (2, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df['a'].mean()  # shape: ()

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = (df[['a', 'b']] - df[['a', 'b']].mean()) / df[['a', 'b']].std()  # shape: (4, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df['c'].map({'x': 0, 'y': 1, 'z': 2}).values  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df['a'].astype('float32').values  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = pd.concat([df, df])  # shape: (8, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.reset_index(drop=True)  # shape: (4, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.set_index('a')  # shape: (4, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.sort_values('a')  # shape: (4, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.isnull().sum()  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.rename(columns={'a': 'z'})  # shape: (4, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.to_dict('list')

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = np.array(df)  # shape: (4, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = keras.utils.to_categorical(df['y'])  # shape: (4, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df['a'].to_list()

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.drop(index=[0, 1])  # shape: (2, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = tf.constant(df[['a', 'b']])  # shape: (4, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = tf.convert_to_tensor(df['a'])  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = tf.data.Dataset.from_tensor_slices((df[['a', 'b']].values, df['y'].values))

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.values  # shape: (5, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df[['a', 'b']].to_numpy(dtype='float32')  # shape: (5, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df['c'].values  # shape: (5,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.iloc[0, 1]  # shape: ()

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.drop('zzz', axis=1, errors='ignore')  # shape: (5, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.drop(labels=['a'], axis='columns')  # shape: (5, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.sample(n=2, random_state=0)  # shape: (2, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.transpose()  # shape: (4, 5)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.mean(numeric_only=True)  # shape: (3,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.max()  # shape: (3,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.abs()  # shape: (6, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.round(1)  # shape: (6, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.corr()  # shape: (3, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.fillna(0)  # shape: (6, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.sort_values(by=['p', 'q'], ascending=False)  # shape: (6, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = len(num)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = list(num.columns)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.columns.tolist()

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.copy()  # shape: (6, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.assign(s=1)  # shape: (6, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.nunique()  # shape: (3,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.get('p')  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num['p'].apply(lambda x: x)  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num['p'].shift(1)  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num['p'].diff()  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num['p'].cumsum()  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num['p'].to_frame()  # shape: (6, 1)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df['b'].unique()  # shape: (2,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df['c'].replace('x', 'w')  # shape: (5,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df['c'].isin(['x'])  # shape: (5,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.get_dummies(df['c'], drop_first=True)  # shape: (5, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.Series([1, 2, 3])  # shape: (3,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.Series(np.zeros(4)).values  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.DataFrame(np.zeros((3, 2)), columns=list('ab'))['a']  # shape: (3,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.DataFrame([[1, 2], [3, 4]], columns=['u', 'v']).u  # shape: (2,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.DataFrame({'a': np.arange(3), 'b': np.zeros(3)}).values  # shape: (3, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.DataFrame(dict(a=np.zeros(3), b=list('xyz')))  # shape: (3, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.to_datetime(pd.Series(['2020-01-01', '2020-01-02']))  # shape: (2,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.date_range('2020-01-01', periods=5)  # shape: (5,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = pd.to_numeric(df['b'])  # shape: (5,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = np.asarray(df[['a']])  # shape: (5, 1)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = np.log(num['p'])  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = np.sqrt(num['p']).values  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = np.where(num['p'] > 0.5, 1, 0)  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = np.expand_dims(num['p'].values, -1)  # shape: (6, 1)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = np.stack([num['p'], num['q']], axis=1)  # shape: (6, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = np.concatenate([num['p'], num['q']])  # shape: (12,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = np.column_stack([num['p'], num['q']])  # shape: (6, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = np.array(num).reshape(6, 3, 1)  # shape: (6, 3, 1)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.idxmax()  # shape: (3,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.clip(0, 1)  # shape: (6, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.eq(1)  # shape: (6, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num[['p']].values.flatten()  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = num.iterrows()

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.nlargest(2, 'a')  # shape: (2, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.count()  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
num['s'] = 1
v = num.values  # shape: (6, 4)
w = num['s']  # shape: (6,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
num.drop('p', axis=1, inplace=True)
X = num.values  # shape: (6, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
num.loc[:, 'n'] = 0
v = num.values  # shape: (6, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
num.insert(0, 'k', 7)
v = num.values  # shape: (6, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
n = int(len(num) * 0.8)
train, test = num[:n], num[n:]
v = train.values  # shape: (4, 3)
w = test.values  # shape: (2, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
num['t'] = np.random.randint(0, 2, 6)
X = num.drop('t', axis=1).values  # shape: (6, 3)
y = num['t'].values  # shape: (6,)

df = pd.DataFrame(np.random.rand(101, 3), columns=['a', 'b', 'y'])  # shape: (101, 3)
X_train, X_test, y_train, y_test = train_test_split(df[['a', 'b']], df['y'])
v = X_train.values  # shape: (75, 2)

df = pd.DataFrame(np.random.rand(101, 3), columns=['a', 'b', 'y'])  # shape: (101, 3)
X_train, X_test, y_train, y_test = train_test_split(df[['a', 'b']], df['y'], test_size=0.33)
v = X_train.values  # shape: (67, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df[['a', 'b']]  # shape: (4, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df[['a', 'b']].values  # shape: (4, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df[['a']].values  # shape: (4, 1)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.iloc[:, :-1].values  # shape: (4, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.iloc[1:3]  # shape: (2, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.iloc[[0, 2], [0, 1]]  # shape: (2, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.loc[:, ['a', 'b']].values  # shape: (4, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = pd.get_dummies(df)  # shape: (4, 6)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = pd.get_dummies(df['c']).values  # shape: (4, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.sample(2)  # shape: (2, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.shape

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.dtypes  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.T  # shape: (4, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df[['a', 'b']] / 2  # shape: (4, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df[['a', 'b']].astype('float32').to_numpy()  # shape: (4, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = pd.concat([df[['a']], df[['b']]], axis=1)  # shape: (4, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.a.values  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0], 'b': [1, 0, 1, 0], 'c': ['x', 'y', 'x', 'z'], 'y': [0, 1, 0, 1]})  # shape: (4, 4)
v = df.iloc[:, 1]  # shape: (4,)

df = pd.DataFrame([[1, 2], [3, 4]])  # shape: (2, 2)
v = df[0]  # shape: (2,)
w = df[[0, 1]].values  # shape: (2, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.to_numpy()  # shape: (5, 4)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df['a'].values.reshape(-1, 1)  # shape: (5, 1)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df['b'].to_numpy()  # shape: (5,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.iloc[0]  # shape: (4,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.iloc[:, 0]  # shape: (5,)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.iloc[:, [0, 1]]  # shape: (5, 2)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.iloc[:, :-1]  # shape: (5, 3)

df = pd.DataFrame({'a': [1.0, 2.0, 3.0, 4.0, 5.0], 'b': [1, 0, 1, 0, 1], 'c': ['x', 'y', 'x', 'z', 'x'], 'y': [0, 1, 0, 1, 1]})  # shape: (5, 4)
num = pd.DataFrame(np.random.rand(6, 3), columns=['p', 'q', 'r'])  # shape: (6, 3)
v = df.iloc[:, 1:3].values  # shape: (5, 2)
