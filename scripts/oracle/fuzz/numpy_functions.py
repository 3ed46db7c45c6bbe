"""Functions of `numpy`, `numpy.linalg` and `numpy.fft`, and methods of arrays, on arrays, lists and numbers."""
import inspect
import numpy as np
from numpy_values import HEAD, arguments, array, matching, operand, parameters
from values import other, pick, sizes

# They read files, print, set how NumPy behaves, take functions or texts, or give what is no array.
LEFT_OUT = set("""apply_along_axis apply_over_axes array2string array_repr array_str base_repr binary_repr bartlett_ block busday_count busday_offset can_cast common_type
datetime_as_string datetime_data einsum einsum_path errstate format_float_positional format_float_scientific frombuffer fromfile fromfunction fromiter frompyfunc
fromregex fromstring from_dlpack genfromtxt get_include get_printoptions getbufsize geterr geterrcall info is_busday isdtype isfortran iterable load loadtxt may_share_memory
mintypecode nested_iters packbits_ piecewise printoptions put put_along_axis putmask place copyto fill_diagonal save savetxt savez savez_compressed set_printoptions setbufsize seterr seterrcall
shares_memory show_config show_runtime test typename vectorize unstack_ show_config busdaycalendar require isnat bmat asmatrix
tofile tolist tobytes dump dumps setflags setfield getfield byteswap view to_device sum_ result_type promote_types min_scalar_type ix_ mask_indices""".split())

FIRST = set("x x1 a A arr m ary array array_like obj1 input y M v element ar ar1 z f fa xs prototype data image dd p c seq_of_zeros r mat object base N_".split())
PRODUCTS = set("matmul dot inner vdot tensordot matvec vecmat vecdot multi_dot solve lstsq".split())
MODULES = {"np": np, "linalg": np.linalg, "fft": np.fft, "method": np.ndarray}
SEQUENCES = set("arrays tup arys choicelist condlist".split())
STARRED = {"atleast_1d", "atleast_2d", "atleast_3d", "broadcast_arrays", "meshgrid", "broadcast_shapes"}
# Those that give several arrays.
SEVERAL = {"unique", "meshgrid", "nonzero", "histogram", "svd", "qr", "eig", "eigh", "slogdet", "lstsq", "modf", "divmod", "split", "array_split", "vsplit", "hsplit", "dsplit",
           "frexp", "gradient", "broadcast_arrays", "unravel_index", "tril_indices", "triu_indices", "where", "unique_all", "unique_counts", "unique_inverse", "indices", "average",
           "diag_indices", "intersect1d", "atleast_2d", "histogram2d", "unstack", "polyfit", "histogramdd", "diag_indices_from", "tril_indices_from", "triu_indices_from"}


def subjects():
    return sorted(f"{module}_{name}" for module, owner in MODULES.items() for name in dir(owner) if is_subject(owner, name, module))


def is_subject(owner, name, module):
    if name.startswith("_") or name in LEFT_OUT or (module == "np" and name[:1].isupper()):
        return False
    of = getattr(owner, name)
    return callable(of) and not inspect.isclass(of)


def program(random, subject):
    module, name = subject.split("_", 1)
    of = getattr(MODULES[module], name)
    shape = shape_for(random, module, name)
    second = lambda: operand(random, matching(random, shape) if name in PRODUCTS else other(random, shape))
    if module == "method":
        lines = [f"x = {array(random, shape)}"]
        call = method(random, name, of, len(shape), second)
    else:
        lines, call = function(random, {"np": "np", "linalg": "np.linalg", "fft": "np.fft"}[module], name, of, shape, second)
    lines.append(f"z = {call}")
    if name in SEVERAL:
        lines += ["first = z[0]", "last = z[-1]"] if random.random() < 0.5 else ["count = len(z)", "first = z[0]"]
    elif random.random() < 0.15:
        lines.append(random.choice(["w = z + 1", "w = z.sum()", "w = z.reshape(-1)", "w = np.asarray(z)", "w = z[0]"]))
    return HEAD + "\n".join(lines) + "\n"


def shape_for(random, module, name):
    rank = random.choice([1, 2, 2, 2, 3, 3, 4]) if module != "linalg" else random.choice([2, 2, 2, 3, 1])
    shape = sizes(random, rank)
    if module == "linalg" and rank > 1 and random.random() < 0.6:
        shape = (*shape[:-1], shape[-2])
    return shape if random.random() > 0.04 else random.choice([(), (0,), (0, 3)])


def method(random, name, of, rank, second):
    if name in ("reshape", "transpose") and random.random() < 0.5:
        return f"x.{name}({random.choice(['-1', '1, -1', '-1, 1', '2, -1', '1, 0', '0, 1', 'x.shape[0], -1', '0, 2, 1', '*x.shape[:-1], -1'])})"
    given = parameters(of)
    return f"x.{name}({', '.join(arguments(random, name, given, rank, second))})"


def function(random, where, name, of, shape, second):
    if name in STARRED:
        return [f"x = {operand(random, shape)}", f"y = {second()}"], f"{where}.{name}({random.choice(['x, y', 'x', 'x, y, x']) if name != 'broadcast_shapes' else '(2, 1), (3,)'})"
    given = parameters(of)
    if not given:
        return [f"x = {operand(random, shape)}"], f"{where}.{name}({random.choice(['x', '0, 5', '3', '2, 10, 2'])})"
    first, rest = given[0], given[1:]
    if first[0] in SEQUENCES:
        count = pick(random, (1, 1), (4, 2), (2, 3))
        lines = [f"x{place} = {operand(random, shape if place == 0 else other(random, shape))}" for place in range(count)]
        names = ", ".join(f"x{place}" for place in range(count))
        texts = [f"({names}{',' if count == 1 else ''})" if random.random() < 0.3 else f"[{names}]"]
    elif first[0] in FIRST and f"{name}.{first[0]}" not in ("arange.start",):
        lines, texts = [f"x = {operand(random, shape)}"], ["x"]
    elif first[0] == "condition":
        lines, texts = [f"x = {array(random, shape)}"], ["x > 0"]
    else:
        lines, texts, rest = [f"x = {array(random, shape)}"], [], given
    return lines, f"{where}.{name}({', '.join([*texts, *arguments(random, name, rest, len(shape), second)])})"
