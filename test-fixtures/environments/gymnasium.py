"""Environments of reinforcement learning size the model and its buffers."""
import gymnasium as gym
import keras
import numpy as np
from keras import layers

env = gym.make("CartPole-v1", render_mode="rgb_array")
states, actions = env.observation_space.shape[0], env.action_space.n  # shape: ()
inputs = keras.Input((states,))  # shape: (None, 4)
probabilities = layers.Dense(int(actions), activation="softmax")(layers.Dense(128)(inputs))  # shape: (None, 2)
model = keras.Model(inputs, probabilities)

observation, _ = env.reset(seed=1)
batch = np.expand_dims(observation, 0)  # shape: (1, 4)
chosen = model(batch)  # shape: (1, 2)
observation, reward, done, truncated, info = env.step(env.action_space.sample())
buffer = np.zeros((1000, states), dtype="float32")  # shape: (1000, 4)

pendulum = gym.make("Pendulum-v1")
low, high = pendulum.action_space.low, pendulum.action_space.high  # shape: (1,)
upper = high[0]  # shape: ()
random_action = pendulum.action_space.sample()  # shape: (1,)
critic = layers.Dense(1)(layers.Concatenate()([keras.Input(pendulum.observation_space.shape), keras.Input((1,))]))  # shape: (None, 1)

lake = gym.make("FrozenLake-v1")
table = np.zeros((lake.observation_space.n, lake.action_space.n))  # shape: (16, 4)
env.close()
