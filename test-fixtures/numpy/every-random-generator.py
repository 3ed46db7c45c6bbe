"""Functions that random calls found to be exact: `numpy.random.Generator`, from `beta` to `zipf`."""
import numpy as np

z = np.random.default_rng().beta(2.0, 3.0, 5)  # shape: (5,)

z = np.random.default_rng().binomial(10, 0.5, size=(4,))  # shape: (4,)

z = np.random.default_rng().chisquare(3.0, ())  # shape: ()

z = np.random.default_rng().dirichlet([1.0, 2.0])  # shape: (2,)

z = np.random.default_rng(0).exponential(size=(2, 3))  # shape: (2, 3)

rng = np.random.default_rng(42)
z = rng.f(5, 2, [2, 3])  # shape: (2, 3)

z = np.random.default_rng().gamma(2.0, size=(4,))  # shape: (4,)

z = np.random.default_rng(0).geometric(0.5, 5)  # shape: (5,)

z = np.random.default_rng().gumbel(loc=1.0, size=(4,))  # shape: (4,)

z = np.random.default_rng().hypergeometric(3, 5, 1, 5)  # shape: (5,)

z = np.random.default_rng().laplace(loc=0, size=(4,))  # shape: (4,)

z = np.random.default_rng(0).logistic(loc=1.0, size=[2, 3])  # shape: (2, 3)

z = np.random.default_rng().lognormal(size=(2, 3))  # shape: (2, 3)

z = np.random.default_rng(0).logseries(0.5, size=[2, 3])  # shape: (2, 3)

z = np.random.default_rng().multinomial(10, [0.2, 0.3, 0.5])  # shape: (3,)

z = np.random.default_rng().multivariate_normal([0, 0], np.eye(2))  # shape: (2,)

z = np.random.default_rng(0).negative_binomial(3, 0.5, (4,))  # shape: (4,)

rng = np.random.default_rng(42)
z = rng.noncentral_chisquare(2, 1.0, size=(2, 3))  # shape: (2, 3)

z = np.random.default_rng(0).noncentral_f(1, 5, 1.0, size=(1, 2, 3))  # shape: (1, 2, 3)

z = np.random.default_rng(0).pareto(2.0, size=(4,))  # shape: (4,)

x = [1]
z = np.random.default_rng(0).permutation(x)  # shape: (1,)

x = np.random.rand(4, 2)  # shape: (4, 2)
z = np.random.default_rng().permuted(x)  # shape: (4, 2)

z = np.random.default_rng().poisson(lam=3, size=5)  # shape: (5,)

z = np.random.default_rng(0).power(2.0, (2, 3))  # shape: (2, 3)

z = np.random.default_rng().rayleigh(size=(4,))  # shape: (4,)

z = np.random.default_rng(0).standard_cauchy((1, 2, 3))  # shape: (1, 2, 3)

z = np.random.default_rng(0).standard_exponential(size=0)  # shape: (0,)

z = np.random.default_rng().standard_gamma(2.0, size=(4,))  # shape: (4,)

z = np.random.default_rng().standard_t(2, 5)  # shape: (5,)

z = np.random.default_rng().uniform(low=0, size=[2, 3])  # shape: (2, 3)

z = np.random.default_rng().vonmises(0.0, 1.0, size=(4,))  # shape: (4,)

z = np.random.default_rng().weibull(2.0, size=(4,))  # shape: (4,)

z = np.random.default_rng().zipf(2.0, size=5)  # shape: (5,)
