"""What optimizers and schedules have that is a tensor."""
import keras
import numpy as np
from keras import ops, optimizers
from keras.optimizers import schedules

rate = optimizers.Adadelta().learning_rate  # shape: ()
rate = optimizers.Adafactor().learning_rate  # shape: ()
rate = optimizers.Adagrad().learning_rate  # shape: ()
rate = optimizers.Adam(1e-3).learning_rate  # shape: ()
rate = optimizers.AdamW().learning_rate  # shape: ()
rate = optimizers.Adamax().learning_rate  # shape: ()
rate = optimizers.Ftrl().learning_rate  # shape: ()
rate = optimizers.Lamb().learning_rate  # shape: ()
rate = optimizers.Lion().learning_rate  # shape: ()
rate = optimizers.Muon().learning_rate  # shape: ()
rate = optimizers.Nadam().learning_rate  # shape: ()
rate = optimizers.RMSprop().learning_rate  # shape: ()
rate = optimizers.ScheduleFreeAdamW().learning_rate  # shape: ()
rate = optimizers.SGD(0.1, momentum=0.9).learning_rate  # shape: ()
rate = optimizers.LossScaleOptimizer(optimizers.SGD()).learning_rate  # shape: ()
rate = optimizers.get("adam").learning_rate  # shape: ()
rate = optimizers.get(optimizers.SGD()).learning_rate  # shape: ()
rate = optimizers.deserialize(optimizers.serialize(optimizers.Adam(0.1))).learning_rate  # shape: ()
rate = optimizers.SGD.from_config(optimizers.SGD(0.1).get_config()).learning_rate  # shape: ()
steps = optimizers.Adam().iterations  # shape: ()

optimizer = optimizers.SGD(0.1)
weights = keras.Variable(np.ones((3, 4), dtype="float32"))  # shape: (3, 4)
steps = optimizer.apply_gradients([(ops.ones((3, 4)), weights)])  # shape: ()
loss = optimizer.scale_loss(ops.ones(()))  # shape: ()

rate = schedules.CosineDecay(0.1, 100)(5)  # shape: ()
rate = schedules.CosineDecayRestarts(0.1, 100)(5)  # shape: ()
rate = schedules.ExponentialDecay(0.1, 100, 0.9)(ops.array([1, 2]))  # shape: (2,)
rate = schedules.InverseTimeDecay(0.1, 100, 0.5)(5)  # shape: ()
rate = schedules.PiecewiseConstantDecay([10], [1.0, 0.5])(5)  # shape: ()
rate = schedules.PolynomialDecay(0.1, 100)(5)  # shape: ()
rate = schedules.deserialize(schedules.serialize(schedules.PolynomialDecay(0.1, 100)))(5)  # shape: ()


class Warmup(schedules.LearningRateSchedule):
    def __call__(self, step):
        return ops.minimum(ops.cast(step, "float32") / 100.0, 1.0)


rate = Warmup()(5)  # shape: ()
