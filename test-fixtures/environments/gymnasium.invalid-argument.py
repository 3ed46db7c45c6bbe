import gymnasium as gym
import keras

env = gym.make("CartPole-v1")
actions = env.action_space.n  # shape: ()
inputs = keras.Input(env.observation_space.shape)  # shape: (None, 4)
outputs = keras.layers.Dense(actions)(inputs)  # error[invalid-argument]: Dense expects a positive integer for units, got 2
