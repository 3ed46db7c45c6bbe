"""Functions of `torch` and methods of tensors, indexing, operators, `torch.nn.functional`."""
from values import odd, pick, shape_text
from torch_values import HEAD, any_dtype, axis, changed, made, options, per_axis, sizes

import torch  # noqa: F401  once, before the forks


def tensor(random, ranks=(0, 1, 2, 2, 3, 3, 4)):
    return sizes(random, random.choice(ranks))


def call(random, name, shape, *args, method=0.5, dtype=None):
    """`torch.name(x, …)` or `x.name(…)`."""
    line = f"x = {made(random, shape, dtype or any_dtype(random))}"
    rest = ", ".join(arg for arg in args if arg)
    return [line, f"y = x.{name}({rest})" if random.random() < method else f"y = torch.{name}(x{', ' if rest else ''}{rest})"]


def unary(random, name):
    return call(random, name, tensor(random))


def binary(random, name):
    shape = tensor(random)
    other = random.choice([made(random, changed(random, shape, 0.5), any_dtype(random))] * 5 + ["2", "1.5", "True"])
    return [f"x = {made(random, shape, any_dtype(random))}", f"o = {other}", random.choice([f"y = torch.{name}(x, o)", f"y = x.{name}(o)"])]


def operators(random, _name):
    shape = tensor(random)
    other = random.choice([made(random, changed(random, shape, 0.5), any_dtype(random))] * 5 + ["2", "1.5", "np.ones((2, 3))", "True"])
    symbol = pick(random, (3, "+"), (3, "*"), (2, "-"), (2, "/"), (1, "**"), (1, "//"), (1, "%"), (2, "@"), (1, ">"), (1, "=="), (1, "!="), (1, "<="), (1, "&"), (1, "|"))
    sides = ["x", "o"] if random.random() < 0.8 else ["o", "x"]
    return [f"x = {made(random, shape, any_dtype(random))}", f"o = {other}", f"y = {sides[0]} {symbol} {sides[1]}"]


def assign(random, _name):
    shape = tensor(random, (1, 2, 3))
    return [f"x = {made(random, shape, any_dtype(random))}", f"x {random.choice(['+=', '*=', '-=', '/='])} {random.choice([made(random, changed(random, shape, 0.4), any_dtype(random)), '2', '0.5'])}", "y = x * 1"]


def reduction(random, name):
    shape = tensor(random)
    rank = len(shape)
    dim = random.choice([[], [axis(random, rank)], [f"{random.choice(['dim', 'dim', 'axis'])}={axis(random, rank)}"], [f"dim={shape_text(random.sample(range(-rank, rank), min(rank, 2)) if rank else ())}"]])
    keep = options(random, 0.3, keepdim=["True", "False"])
    dtype = options(random, 0.1, dtype=["torch.float32", "torch.int64"]) if name in ("sum", "mean", "prod") else []
    return call(random, name, shape, *dim, *keep, *dtype, dtype=any_dtype(random) if random.random() < 0.4 else "float32")


def extreme(random, name):
    shape = tensor(random)
    if random.random() < 0.25 and name in ("max", "min"):
        return binary(random, name)
    dim = random.choice([[], [axis(random, len(shape))], [f"dim={axis(random, len(shape))}"]])
    args = [*dim, *options(random, 0.3 if dim else 0.0, keepdim=["True"])]
    if name == "kthvalue":
        args = [odd(random, ["1"], ["2", "9"]), *args]
    lines = call(random, name, shape, *args, dtype=any_dtype(random) if random.random() < 0.3 else "float32")
    tupled = dim or name in ("sort", "mode", "kthvalue", "cummax", "cummin")
    if tupled and random.random() < 0.5:
        lines[1] = lines[1].replace("y = ", "y, places = ")
    elif tupled:
        lines += ["a = y.values", "b = y[1]"]
    return lines


def topk(random, _name):
    shape = tensor(random, (1, 2, 3))
    lines = call(random, "topk", shape, odd(random, ["1", str(shape[-1])], ["3", "9", "0", "-1"], 0.3), *random.choice([[], [axis(random, len(shape))], [f"dim={axis(random, len(shape))}"]]), dtype="float32")
    return [lines[0], lines[1].replace("y = ", "y, places = ")]


def reshape(random, name):
    shape = tensor(random)
    count = 1
    for each in shape:
        count *= each
    targets = [(-1,), (count,), (1, count), (1, -1), (2, -1), (shape[0] if shape else 1, -1), (-1, shape[-1] if shape else 1), tuple(reversed(shape)), (-1, 1), (3, 5), (-1, -1), (0, -1)]
    target = random.choice(targets)
    text = random.choice([shape_text(target), ", ".join(map(str, target)), str(list(target))])
    before = random.choice(["", "", "", ".transpose(0, -1)", ".contiguous()"])
    x = f"x = {made(random, shape, any_dtype(random))}{before}"
    if name == "view":
        return [x, f"y = x.view({random.choice([text, text, 'x.size(0), -1', 'x.shape[0], -1', 'torch.int32', 'x.shape'])})"]
    return [x, f"y = x.reshape({text})" if random.random() < 0.6 else f"y = torch.reshape(x, {shape_text(target)})"]


def axes(random, name):
    shape = tensor(random)
    rank = len(shape)
    order = random.sample(range(rank), rank)
    if random.random() < 0.15 and rank:
        order = random.choice([order[:-1], [*order, 0], [0] * rank, [each - rank for each in order], [each + 1 for each in order]])
    if name == "permute":
        return [f"x = {made(random, shape, any_dtype(random))}", random.choice([f"y = x.permute({', '.join(map(str, order))})", f"y = x.permute({shape_text(order)})", f"y = torch.permute(x, {shape_text(order)})"])]
    if name in ("transpose", "swapaxes", "swapdims"):
        return call(random, name, shape, axis(random, rank), axis(random, rank))
    if name == "movedim":
        return call(random, name, shape, axis(random, rank), axis(random, rank))
    if name == "unsqueeze":
        return call(random, name, shape, random.choice(["", "dim="]) + axis(random, rank + 1))
    if name == "squeeze":
        return call(random, name, shape, *random.choice([[], [axis(random, rank)], [shape_text(order[:2])]]))
    if name == "flatten":
        return call(random, name, shape, *random.choice([[], [axis(random, rank)], ["1"], ["start_dim=1"], [axis(random, rank), axis(random, rank)], ["end_dim=1"]]))
    if name == "unflatten":
        return call(random, name, shape, axis(random, rank), odd(random, ["(1, -1)", "(-1, 2)", "(2, 2)"], ["(-1, -1)", "(3, 5)"]))
    if name == "flip":
        return call(random, name, shape, random.choice([f"[{axis(random, rank)}]", f"dims=({axis(random, rank)},)", f"({axis(random, rank)}, {axis(random, rank)})"]))
    if name == "roll":
        return call(random, name, shape, random.choice(["1", "2, 0", "shifts=1, dims=1", "(1, 2), (0, 1)", "(1, 2), 0"]))
    if name == "rot90":
        return call(random, name, shape, random.choice(["1", "2", "k=3"]), random.choice(["[0, 1]", "dims=(0, 1)", "[0, 0]", "[0, 2]"]))
    raise ValueError(name)


def expand(random, name):
    shape = tensor(random, (0, 1, 2, 3))
    target = [random.choice([-1, 1, 2, 3, size]) if size == 1 or random.random() < 0.1 else random.choice([size, -1]) for size in shape]
    target = random.choice([target, [random.choice([2, 3, 1]), *target], target[1:], [-1, *target]])
    if name in ("repeat", "tile"):
        target = [random.choice([1, 2, 3, 0]) for _ in range(max(len(shape) + random.choice([-1, 0, 0, 0, 1]), 1))]
    x = f"x = {made(random, shape, any_dtype(random))}"
    return [x, f"y = torch.broadcast_to(x, {shape_text(target)})" if name == "broadcast_to" else f"y = x.{name}({random.choice([shape_text(target), ', '.join(map(str, target))])})"]


def interleave(random, _name):
    shape = tensor(random, (1, 2, 3))
    return call(random, "repeat_interleave", shape, odd(random, ["2", "3"], ["torch.tensor([1, 2])", "0"]), *options(random, 0.6, dim=[axis(random, len(shape))]))


def join(random, name):
    shape = tensor(random, (0, 1, 2, 2, 3))
    count = random.choice([1, 2, 2, 3])
    lines = [f"x{i} = {made(random, shape if i == 0 else changed(random, shape, 0.25), any_dtype(random) if random.random() < 0.3 else 'float32')}" for i in range(count)]
    args = random.choice([[], [axis(random, len(shape) + (name == "stack"))], [f"dim={axis(random, len(shape) + (name == 'stack'))}"]])
    if name not in ("cat", "concat", "stack", "concatenate"):
        args = []
    brackets = random.choice(["[]", "()"]) if count > 1 else "[]"
    return [*lines, f"y = torch.{name}({', '.join([brackets[0] + ', '.join(f'x{i}' for i in range(count)) + brackets[1], *args])})"]


def split(random, name):
    shape = tensor(random, (1, 2, 3))
    size = random.choice(shape)
    how = {"split": odd(random, ["1", "2", "3", str([1, size - 1]), f"[{size}]"], ["0", "[1, 1]", "-1"]), "chunk": odd(random, ["1", "2", "3"], ["0", "9"]),
           "tensor_split": odd(random, ["2", "3", "(1, 2)"], ["0"]), "unbind": ""}.get(name, "1")
    dim = random.choice([[], [axis(random, len(shape))], [f"dim={axis(random, len(shape))}"]])
    lines = call(random, name, shape, how, *dim)
    if random.random() < 0.15:
        return [lines[0], lines[1].replace("y = ", "a, b = ")]
    return [*lines, "a = y[0]", "b = y[-1]", "n = torch.zeros(len(y))"]


def product(random, name):
    n, m, k, b = (random.choice([1, 2, 3, 4]) for _ in range(4))
    ranks = {"mm": (2, 2), "bmm": (3, 3), "mv": (2, 1), "dot": (1, 1), "outer": (1, 1), "inner": (2, 2), "vdot": (1, 1)}.get(name) or (random.choice([1, 2, 3, 4]), random.choice([1, 2, 3, 4]))
    left = {1: (m,), 2: (n, m), 3: (b, n, m), 4: (2, b, n, m)}[ranks[0]]
    right = {1: (m,), 2: (k if name == "inner" else m, m if name == "inner" else k), 3: (b, m, k), 4: (2, b, m, k)}[ranks[1]]
    dtypes = ("float32", "float32") if random.random() < 0.8 else (any_dtype(random), any_dtype(random))
    lines = [f"x = {made(random, changed(random, left, 0.12), dtypes[0])}", f"o = {made(random, changed(random, right, 0.2), dtypes[1])}"]
    if name == "matmul" and random.random() < 0.4:
        return [*lines, "y = x @ o"]
    return [*lines, random.choice([f"y = torch.{name}(x, o)", f"y = x.{name}(o)"])]


def added(random, name):
    n, m, k = (random.choice([1, 2, 3, 4]) for _ in range(3))
    if name == "addmm":
        return [f"b = {made(random, changed(random, random.choice([(k,), (n, k), (1,)]), 0.15))}", f"x = {made(random, (n, m))}", f"o = {made(random, changed(random, (m, k), 0.2))}", "y = torch.addmm(b, x, o)"]
    if name == "baddbmm":
        return [f"b = {made(random, changed(random, (2, n, k), 0.15))}", f"x = {made(random, (2, n, m))}", f"o = {made(random, changed(random, (2, m, k), 0.2))}", "y = torch.baddbmm(b, x, o)"]
    shape = tensor(random, (1, 2, 3))
    return [f"b = {made(random, shape)}", f"x = {made(random, changed(random, shape, 0.3))}", f"o = {made(random, changed(random, shape, 0.3))}", f"y = torch.{name}(b, x, o)"]


def einsum(random, _name):
    letters = {each: random.choice([2, 3, 4, 5]) for each in "bijkh"}
    equation = random.choice(["bij,bjk->bik", "ij,jk->ik", "i,j->ij", "bhi,bhj->bij", "ij->ji", "ii->i", "ij->", "bij,kj->bik", "...i,ij->...j", "ij,ij", "bij", "b i j, b j k -> b i k", "ij,jk->iz"])
    operands = ["".join(each for each in part if each.isalpha()) for part in equation.split("->")[0].split(",")]
    lines = [f"x{i} = {made(random, changed(random, tuple(letters[each] for each in part), 0.12))}" for i, part in enumerate(operands)]
    return [*lines, f"y = torch.einsum('{equation}', {', '.join(f'x{i}' for i in range(len(operands)))})"]


def indexing(random, _name):
    shape = tensor(random, (1, 2, 3, 3, 4))
    parts = []
    for size in shape[:random.randint(1, len(shape))]:
        parts.append(pick(random, (3, str(random.randrange(-size, size))), (1, str(size)), (4, ":"), (2, f":{random.choice([1, 2, -1])}"), (2, f"{random.choice([1, 2, -2])}:"), (1, "::2"), (1, "1::2"), (1, "::-1"), (2, "None"),
                          (1, "..."), (1, "[0, 0]"), (1, "torch.tensor([0, 0, 0])"), (1, "torch.zeros((2, 2), dtype=torch.long)"), (1, f"torch.ones({size}, dtype=torch.bool)"), (1, "torch.tensor(0)")))
    index = ", ".join(parts)
    lines = [f"x = {made(random, shape, any_dtype(random))}"]
    if random.random() < 0.2:
        return [*lines, f"x[{index}] = {random.choice(['0', 'torch.zeros(2)', '1.5', made(random, sizes(random, 1))])}", "y = x + 0"]
    return [*lines, random.choice([f"y = x[{index}]"] * 5 + ["y = x[x > 0]", f"y = x[{index}, 0]"])]


def gather(random, name):
    shape = tensor(random, (1, 2, 3))
    index = changed(random, shape, 0.3)
    lines = [f"x = {made(random, shape, any_dtype(random))}"]
    if name in ("index_select", "index_add"):
        vector = f"torch.zeros({random.choice([1, 2, 5])}, dtype=torch.{pick(random, (6, 'long'), (1, 'int32'), (1, 'float32'))})" if random.random() < 0.9 else "torch.zeros((2, 2), dtype=torch.long)"
        return [*lines, f"i = {vector}", random.choice([f"y = torch.index_select(x, {axis(random, len(shape))}, i)", f"y = x.index_select({axis(random, len(shape))}, i)"])]
    lines.append(f"i = torch.zeros({shape_text(index)}, dtype=torch.{pick(random, (8, 'long'), (1, 'float32'))})")
    if name == "take_along_dim":
        return [*lines, f"y = torch.take_along_dim(x, i, dim={axis(random, len(shape))})"]
    if name == "take":
        return [*lines, "y = torch.take(x, i)"]
    if name == "scatter":
        return [*lines, f"y = x.{random.choice(['scatter', 'scatter_'])}({axis(random, len(shape))}, i, {odd(random, ['1'], ['x'])})"]
    return [*lines, random.choice([f"y = torch.gather(x, {axis(random, len(shape))}, i)", f"y = x.gather({axis(random, len(shape))}, i)"])]


def where(random, name):
    shape = tensor(random, (1, 2, 3))
    lines = [f"x = {made(random, shape, any_dtype(random))}", f"o = {made(random, changed(random, shape, 0.4), any_dtype(random))}"]
    if name == "masked_fill":
        return [*lines, "y = x.masked_fill(o > 0, 0.5)"]
    if name == "masked_select":
        return [*lines, "y = torch.masked_select(x, o > 0)"]
    return [*lines, f"y = torch.where({random.choice(['x > 0, x, o', 'o > 0, x, 0.0', 'x > 0, 1, 0', 'x > 0, 1.0, 0.0', 'x, o, x', 'o > 0, 0, o'])})"]


def create(random, name):
    shape = tensor(random)
    plain = ", ".join(map(str, shape)) or "()"
    dtype = options(random, 0.35, dtype=["torch.float32", "torch.int64", "torch.float64", "torch.bool", "torch.long", "float", "int"])
    more = options(random, 0.15, device=["'cpu'", "torch.device('cpu')"], requires_grad=["False", "True"])
    size = random.choice([plain, shape_text(shape), str(list(shape)), f"size={shape_text(shape)}"])
    texts = {
        "arange": odd(random, ["5", "2, 8", "0, 10, 2", "0, 1, 0.1", "5.0", "1, 2.5, 0.5", "10, 0, -2"], ["5, 2", "0, 5, 0"]), "linspace": "0, 1, " + odd(random, ["5", "steps=3"], ["-1", "2.5"]), "logspace": "0, 2, 5",
        "eye": odd(random, ["3", "2, 4"], ["-1"]), "full": f"{shape_text(shape)}, " + random.choice(["1", "1.5", "True", "float('inf')"]), "randint": random.choice([f"0, 5, {shape_text(shape)}", f"5, {shape_text(shape)}", f"0, 5, size={shape_text(shape)}", f"high=5, size={shape_text(shape)}", "0, 5, 3"]),
        "randperm": odd(random, ["5"], ["-1"]), "normal": random.choice([f"0.0, 1.0, {shape_text(shape)}", "0.0, 1.0, size=(2, 3)", "torch.zeros(3), torch.ones(3)", "mean=0.0, std=1.0, size=(4,)"]),
        "tensor": random.choice(["[1, 2, 3]", "[[1.0, 2.0], [3.0, 4.0]]", "3", "1.5", "True", "[[1, 2], [3]]", "[]", "np.ones((2, 3))", "[[True, False]]", "[1, 2.5]", "[np.ones(3), np.zeros(3)]", "'a'", "[1 + 2j]"]),
        "as_tensor": random.choice(["[1, 2, 3]", "np.ones((2, 3), dtype='int32')", "2.5"]), "from_numpy": random.choice(["np.ones((2, 3))", "np.arange(4)", "[1, 2]", "np.float32(2)"]),
        "Tensor": random.choice(["2, 3", "[1, 2, 3]", "[[1, 2]]", "3", "np.ones((2, 2))"]), "LongTensor": random.choice(["2, 3", "[1, 2, 3]"]), "FloatTensor": random.choice(["2, 3", "[1, 2, 3]"]),
        "meshgrid": "torch.arange(3), torch.arange(4), indexing='ij'", "complex": "torch.ones(3), torch.zeros(3)",
    }
    if name in ("Tensor", "LongTensor", "FloatTensor", "from_numpy"):
        return [f"y = torch.{name}({texts[name]})"]
    if name == "meshgrid":
        return [f"y, z = torch.meshgrid({texts[name]})"]
    if name == "complex":
        return [f"y = torch.complex({texts[name]})"]
    return [f"y = torch.{name}({', '.join([texts.get(name, size), *dtype, *more])})"]


def like(random, name):
    shape = tensor(random)
    if name.startswith("new_"):
        text = {"new_tensor": "[1.5, 2]", "new_full": f"{shape_text(sizes(random, 2))}, 2"}.get(name) or shape_text(sizes(random, 2))
        return [f"x = {made(random, shape, any_dtype(random))}", f"y = x.{name}({', '.join([text, *options(random, 0.2, dtype=['torch.long'])])})"]
    extra = ["2"] if name == "full_like" else ["0", "5"] if name == "randint_like" else []
    return [f"x = {made(random, shape, any_dtype(random))}", f"y = torch.{name}({', '.join(['x', *extra, *options(random, 0.3, dtype=['torch.float32', 'torch.int64', 'torch.bool'])])})"]


def attribute(random, _name):
    return [f"x = {made(random, tensor(random), any_dtype(random))}", f"y = x.{random.choice(['T', 'mT', 'H', 'data', 'real', 'float()', 'long()', 'int()', 'double()', 'half()', 'bool()', 'cpu()', 'detach()', 'clone()', 'numpy()', 'contiguous()', 't()', 'requires_grad_()', 'byte()', 'type(torch.float64)', 'to(torch.long)', 'detach().cpu().numpy()', 'cpu().detach().numpy()', 'view(-1)', 'ravel()', 'adjoint()', 'is_cuda', 'type_as(torch.ones(2))', 'to(torch.ones(1).double())', 'squeeze().long()'])}"]


def convolve(random, name):
    count = int(name[-2])
    transposed = "transpose" in name
    channels, out = random.choice([1, 2, 3, 4]), random.choice([2, 4])
    x = (2, channels, *(random.choice([4, 5, 8]) for _ in range(count)))
    weight = (*((channels, out) if transposed else (out, channels)), *(random.choice([1, 2, 3]) for _ in range(count)))
    more = options(random, 0.3, stride=[per_axis(random, [1, 2], count)], padding=[per_axis(random, [0, 1], count), *([] if transposed else ["'same'"])], bias=[f"torch.zeros({odd(random, [out], [out + 1])})"], groups=["1", "2"])
    return [f"x = {made(random, changed(random, x, 0.15))}", f"w = {made(random, changed(random, weight, 0.12))}", f"y = F.{name}({', '.join(['x', 'w', *more])})"]


def pooled(random, name):
    count = int(name[-2])
    x = (2, 3, *(random.choice([4, 5, 8]) for _ in range(count)))
    if name.startswith("adaptive"):
        args = [odd(random, [per_axis(random, [1, 2, 3], count)], ["None", "(2, None)"])]
    else:
        args = [per_axis(random, [1, 2, 3], count), *random.choice([[], [per_axis(random, [1, 2, 3], count)]]), *options(random, 0.3, padding=["0", "1"], ceil_mode=["True"])]
    return [f"x = {made(random, changed(random, x, 0.2))}", f"y = F.{name}({', '.join(['x', *args])})"]


def functional(random, name):
    shape = tensor(random, (1, 2, 2, 3, 4))
    x = f"x = {made(random, shape, any_dtype(random) if random.random() < 0.2 else 'float32')}"
    last = shape[-1]
    rank = len(shape)
    image = changed(random, (2, 3, random.choice([4, 5]), random.choice([4, 6])), 0.2)
    special = {
        "one_hot": lambda: [f"x = {made(random, shape, pick(random, (9, 'int64'), (1, 'float32'), (1, 'int32')))}", f"y = F.one_hot(x{random.choice(['', ', 5', ', num_classes=3', ', num_classes=10', ', 1'])})"],
        "pad": lambda: [x, f"y = F.pad(x, {odd(random, ['(1, 1)', '[0, 2]', '(1, 1, 2, 0)', '(0, 1, 0, 1)'], ['(1,)', '(1, 1, 1, 1, 1, 1, 1, 1, 1, 1)', '(-1, 0)'])}{random.choice(['', '', ', value=1.0', ', mode=%r' % random.choice(['constant', 'reflect', 'replicate', 'circular'])])})"],
        "linear": lambda: [x, f"w = {made(random, changed(random, (4, last), 0.25))}", f"y = F.linear(x, w{random.choice(['', ', torch.zeros(4)', ', torch.zeros(3)'])})"],
        "embedding": lambda: [f"x = {made(random, shape, 'int64')}", f"w = {made(random, changed(random, (10, 4), 0.2))}", "y = F.embedding(x, w)"],
        "interpolate": lambda: [f"x = {made(random, image)}", f"y = F.interpolate(x, {random.choice(['size=8', 'size=(8, 4)', 'scale_factor=2', 'scale_factor=0.5', 'scale_factor=(2, 3)', 'scale_factor=1.5', '(4, 4)'])}{random.choice(['', ', mode=%r' % random.choice(['nearest', 'bilinear', 'linear', 'bicubic', 'area'])])})"],
        "layer_norm": lambda: [x, f"y = F.layer_norm(x, {shape_text(changed(random, shape[-1:], 0.3) or (3,))})"],
        "normalize": lambda: [x, f"y = F.normalize(x{random.choice(['', ', dim=1', ', p=2, dim=-1', ', dim=0'])})"],
        "softmax": lambda: [x, f"y = {random.choice(['F', 'torch'])}.softmax(x, {random.choice(['', 'dim='])}{axis(random, rank)})"],
        "log_softmax": lambda: [x, f"y = F.log_softmax(x, dim={axis(random, rank)}{random.choice(['', ', dtype=torch.float64'])})"],
        "gumbel_softmax": lambda: [x, f"y = F.gumbel_softmax(x{random.choice(['', ', tau=1.0, hard=True', ', dim=1'])})"],
        "glu": lambda: [x, f"y = F.glu(x{random.choice(['', ', dim=1', ', 0'])})"],
        "cosine_similarity": lambda: [x, f"o = {made(random, changed(random, shape, 0.4))}", f"y = F.cosine_similarity(x, o{random.choice(['', ', dim=-1', ', dim=0'])})"],
        "pairwise_distance": lambda: [x, f"o = {made(random, changed(random, shape, 0.4))}", f"y = F.pairwise_distance(x, o{random.choice(['', ', keepdim=True'])})"],
        "dropout": lambda: [x, f"y = F.dropout(x{random.choice(['', ', 0.5', ', p=0.2, training=True', ', 1.5'])})"],
        "scaled_dot_product_attention": lambda: [f"q = {made(random, changed(random, (2, 4, 3, 8), 0.1))}", f"k = {made(random, changed(random, (2, 4, 5, 8), 0.2))}", f"v = {made(random, changed(random, (2, 4, 5, 6), 0.2))}", "y = F.scaled_dot_product_attention(q, k, v)"],
        "unfold": lambda: [f"x = {made(random, image)}", f"y = F.unfold(x, {random.choice(['2', '(2, 3)', '3, stride=2', 'kernel_size=2, padding=1', '9'])})"],
        "pixel_shuffle": lambda: [f"x = {made(random, (2, random.choice([4, 8, 3]), 3, 4))}", "y = F.pixel_shuffle(x, 2)"],
        "batch_norm": lambda: [f"x = {made(random, image)}", f"y = F.batch_norm(x, torch.zeros({odd(random, [3], [4])}), torch.ones(3))"],
    }
    plain = f"y = F.{name}(x)"
    return special[name]() if name in special else [x, plain]


def linalg(random, name):
    n = random.choice([2, 3, 4])
    square = changed(random, random.choice([(n, n), (2, n, n)]), 0.2)
    if name == "norm":
        return [f"x = {made(random, tensor(random))}", f"y = {random.choice(['torch', 'torch.linalg'])}.norm(x{random.choice(['', ', dim=1', ', 2, 1', ', dim=-1, keepdim=True'])})"]
    if name == "cdist":
        return [f"x = {made(random, changed(random, (2, 5, 3), 0.2))}", f"o = {made(random, changed(random, (2, 4, 3), 0.2))}", "y = torch.cdist(x, o)"]
    if name in ("inverse", "det", "trace", "diag", "diagonal", "pinverse"):
        return [f"x = {made(random, square)}{' + torch.eye(%d)' % n if random.random() < 0.6 else ''}", f"y = torch.{name}(x)"]
    if name in ("tril", "triu"):
        return [f"x = {made(random, tensor(random, (1, 2, 3)))}", f"y = torch.{name}(x{random.choice(['', ', 1', ', diagonal=-1'])})"]
    return [f"x = {made(random, square)}", f"y = torch.linalg.{name}(x)"]


def misc(random, name):
    shape = tensor(random, (1, 2, 3))
    x = f"x = {made(random, shape, any_dtype(random))}"
    return [x, {"clamp": f"y = {random.choice(['x.clamp(0, 1)', 'torch.clamp(x, min=0)', 'x.clamp(min=0.5)', 'torch.clip(x, 0, 1)', 'x.clamp()', 'x.clamp_(0, 1)'])}", "cumsum": f"y = {random.choice(['torch.cumsum(x, ', 'x.cumsum('])}{odd(random, [axis(random, len(shape)), 'dim=' + axis(random, len(shape))], [''])})",
                "diff": f"y = torch.diff(x{random.choice(['', ', dim=0', ', n=2'])})", "bincount": "y = torch.bincount(x)", "nonzero": "y = x.nonzero()", "unique": "y = torch.unique(x)", "argwhere": "y = torch.argwhere(x)",
                "argsort": f"y = torch.argsort(x{random.choice(['', ', dim=0', ', descending=True', ', -1'])})", "numel": "y = torch.zeros(x.numel())", "size": f"y = torch.zeros({random.choice(['x.size()', 'x.size(0)', 'x.size(-1)', 'x.size(dim=1)', 'x.shape', 'x.shape[0]', 'len(x)', 'x.dim()', 'x.ndim', '*x.shape', 'x.size(3)', 'x.nelement()'])})",
                "tolist": "y = torch.tensor(x.tolist())", "item": f"y = torch.zeros(2) + x{random.choice(['', '.sum()', '.flatten()[0]'])}.item()", "unfold": f"y = x.unfold({axis(random, len(shape))}, {odd(random, ['1', '2'], ['9', '0'])}, {odd(random, ['1', '2'], ['0'])})", "narrow": f"y = x.narrow({axis(random, len(shape))}, 0, {odd(random, ['1'], ['9', '2'])})", "select": f"y = x.select({axis(random, len(shape))}, {odd(random, ['0', '-1'], ['9'])})",
                "copy": "y = x.copy_(torch.zeros(%s))" % random.choice(["1", "2", "()"]), "fill": "y = x.fill_(2)", "view_as": "y = x.view_as(torch.zeros(%s))" % shape_text(changed(random, shape, 0.4)), "stdvar": f"y = x.{random.choice(['std', 'var'])}({random.choice(['', '0', 'dim=1', 'unbiased=False', '0, keepdim=True'])})",
                "atleast": f"y = torch.{random.choice(['atleast_1d', 'atleast_2d', 'atleast_3d'])}(x)", "triu_indices": "y = torch.triu_indices(3, 4)", "bernoulli": "y = torch.bernoulli(x)", "multinomial": f"y = torch.multinomial(x, {odd(random, ['1', '2'], ['9'])}{random.choice(['', ', replacement=True'])})", "histc": "y = torch.histc(x, bins=5)", "combinations": "y = torch.combinations(x)",
                "lerp": "y = torch.lerp(x, x, 0.5)", "quantile": f"y = torch.quantile(x, {random.choice(['0.5', '0.5, dim=0', 'torch.tensor([0.1, 0.9])'])})", "searchsorted": "y = torch.searchsorted(torch.arange(5.0), x)"}[name]]


TABLE = {
    **{name: unary for name in "abs neg exp log sqrt sin cos tanh sigmoid relu square sign floor round reciprocal rsqrt log1p isnan isinf logical_not erf ceil trunc expm1 log2 atan positive bitwise_not isfinite angle numel_ nan_to_num zeros_like".split() if name not in ("numel_",)},
    **{name: binary for name in "add sub mul div pow maximum minimum eq ne gt lt ge le logical_and logical_or fmod remainder floor_divide atan2 true_divide bitwise_and isclose hypot subtract multiply fmax".split()},
    **{name: reduction for name in "sum mean prod std var any all amax amin argmax argmin logsumexp nansum count_nonzero norm nanmean".split()},
    **{name: extreme for name in "max min median sort mode cummax kthvalue".split()}, "topk": topk,
    "reshape": reshape, "view": reshape, **{name: axes for name in "permute transpose swapaxes movedim unsqueeze squeeze flatten unflatten flip roll rot90".split()},
    **{name: expand for name in "expand repeat tile broadcast_to".split()}, "repeat_interleave": interleave,
    **{name: join for name in "cat concat stack concatenate vstack hstack dstack column_stack block_diag".split()},
    **{name: split for name in "split chunk unbind tensor_split".split()},
    **{name: product for name in "mm bmm matmul mv dot outer inner tensordot_".split() if name != "tensordot_"}, **{name: added for name in "addmm baddbmm addcmul addcdiv".split()},
    "einsum": einsum, "indexing": indexing, "operators": operators, "assign": assign,
    **{name: gather for name in "gather index_select take_along_dim take scatter".split()}, **{name: where for name in "where masked_fill masked_select".split()},
    **{name: create for name in "zeros ones empty rand randn full arange linspace logspace eye randint randperm normal tensor as_tensor from_numpy Tensor LongTensor FloatTensor meshgrid complex".split()},
    **{name: like for name in "ones_like zeros_like_ full_like rand_like randn_like randint_like empty_like new_zeros new_ones new_full new_tensor new_empty".split() if name != "zeros_like_"},
    "attribute": attribute, **{f"conv{n}d": convolve for n in (1, 2, 3)}, **{f"conv_transpose{n}d": convolve for n in (1, 2)}, **{f"{kind}_pool{n}d": pooled for kind in ("max", "avg", "adaptive_avg", "adaptive_max") for n in (1, 2)},
    **{f"F.{name}": functional for name in ("relu gelu silu leaky_relu elu softplus logsigmoid hardswish mish tanh sigmoid one_hot pad linear embedding interpolate layer_norm normalize softmax log_softmax gumbel_softmax glu cosine_similarity "
                                          "pairwise_distance dropout scaled_dot_product_attention unfold pixel_shuffle batch_norm").split()},
    **{f"linalg.{name}": linalg for name in "norm cdist inverse det trace diag diagonal tril triu inv svdvals matrix_rank pinverse".split()},
    **{f"misc.{name}": misc for name in "clamp cumsum diff bincount nonzero unique argwhere argsort numel size tolist item unfold narrow select copy fill view_as stdvar atleast triu_indices bernoulli multinomial histc combinations lerp quantile searchsorted".split()},
}


def subjects():
    return sorted(TABLE) + ["indexing", "operators", "reshape", "view", "matmul", "cat"] * 2


def program(random, subject):
    lines = TABLE[subject](random, subject.split(".")[-1])
    return HEAD + "\n".join(lines) + "\n"
