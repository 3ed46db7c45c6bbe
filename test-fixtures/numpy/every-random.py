"""Functions that random calls found to be exact: `numpy.random`, from `beta` to `zipf`."""
import numpy as np

z = np.random.beta(2.0, 3.0, size=5)  # shape: (5,)

z = np.random.chisquare(3.0, (2, 3))  # shape: (2, 3)

z = np.random.f(3, 5, 5)  # shape: (5,)

z = np.random.gamma(2.0, scale=1.0, size=(1, 2, 3))  # shape: (1, 2, 3)

z = np.random.geometric(0.1, (2, 3))  # shape: (2, 3)

z = np.random.gumbel(loc=0, size=5)  # shape: (5,)

z = np.random.hypergeometric(5, 3, 3, (4,))  # shape: (4,)

z = np.random.laplace(scale=2, size=[2, 3])  # shape: (2, 3)

z = np.random.logistic(loc=0, size=0)  # shape: (0,)

z = np.random.lognormal(size=5)  # shape: (5,)

z = np.random.logseries(0.5, size=0)  # shape: (0,)

z = np.random.multinomial(10, [0.5, 0.5])  # shape: (2,)

z = np.random.multivariate_normal([0, 0], np.eye(2))  # shape: (2,)

z = np.random.negative_binomial(3, 0.5, size=[2, 3])  # shape: (2, 3)

z = np.random.noncentral_chisquare([1, 2], 1.0)  # shape: (2,)

z = np.random.noncentral_f(5, 5, 1.0, ())  # shape: ()

z = np.random.pareto(2.0, (4,))  # shape: (4,)

z = np.random.poisson(size=5)  # shape: (5,)

z = np.random.power(2.0, (4,))  # shape: (4,)

z = np.random.random_integers(1, size=5)  # shape: (5,)

z = np.random.random_sample(5)  # shape: (5,)

z = np.random.rayleigh(1.0, (2, 3))  # shape: (2, 3)

z = np.random.standard_cauchy(size=[2, 3])  # shape: (2, 3)

z = np.random.standard_exponential(size=5)  # shape: (5,)

z = np.random.standard_gamma(2.0, size=(4,))  # shape: (4,)

z = np.random.standard_normal(size=(2, 3))  # shape: (2, 3)

z = np.random.standard_t(2, (2, 3))  # shape: (2, 3)

z = np.random.vonmises(0.0, 1.0, size=(2, 3))  # shape: (2, 3)

z = np.random.weibull(2.0, size=5)  # shape: (5,)

z = np.random.zipf(2.0, (4,))  # shape: (4,)
