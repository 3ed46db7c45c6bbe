/** Names of NumPy's modules that `numpy` itself never had. */
import type { Missing } from "../index";

export const missing: Missing = { at: missingName, unless: [] };

function missingName(path: string): ReturnType<Missing["at"]> {
  const [root, name, ...rest] = path.split(".");
  if (root !== "numpy" || name === undefined || rest.length > 0) return undefined;
  const home = Object.keys(HOMES).find((module) => HOMES[module]?.has(name));
  if (home === undefined) return undefined;
  const instead = `${home}.${name}`;
  return { code: "missing-name", of: "NumPy", name: written(path), instead: { written: written(instead), path: instead } };
}

function written(path: string): string {
  return path.replace("numpy.", "np.");
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const HOMES: Readonly<Record<string, ReadonlySet<string>>> = {
  "numpy.lib.stride_tricks": words("as_strided sliding_window_view"),
  "numpy.linalg": words(
    "cholesky cond det eig eigh eigvals eigvalsh inv lstsq matrix_power matrix_rank multi_dot norm pinv qr slogdet solve svd " +
      "svdvals tensorinv tensorsolve",
  ),
  "numpy.random": words(
    "beta binomial choice default_rng dirichlet exponential geometric gumbel laplace lognormal multinomial multivariate_normal " +
      "normal permutation poisson rand randint randn random_sample shuffle standard_normal triangular uniform",
  ),
  "numpy.fft": words("fft2 fftfreq fftn fftshift ifft ifft2 ifftn ifftshift irfft irfft2 irfftn rfft rfft2 rfftfreq rfftn"),
};
