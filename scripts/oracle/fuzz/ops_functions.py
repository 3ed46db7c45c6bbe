"""`keras.ops` that take functions or patterns: `scan`, `cond`, `einsum`, `rearrange`, `ctc_loss` …; each subject has its own calls."""
from values import concrete, odd, pick, sizes, symbolic

HEAD = "import numpy as np\nimport keras\nfrom keras import ops\n\n"


def subjects():
    return sorted(CALLS)


def program(random, subject):
    return HEAD + "\n".join(CALLS[subject](random)) + "\n"


def operand(random, shape, eager=0.6, dtype=None):
    """A KerasTensor whose batch is None or known, or an array."""
    dtype = dtype or pick(random, (8, "float32"), (2, "int32"))
    if random.random() < eager:
        return concrete(random, shape, dtype)
    if random.random() < 0.4:
        return f"keras.Input(batch_shape={tuple(shape)}, dtype='{dtype}')"
    return symbolic(random, shape[1:], dtype)


ROW = ["lambda v: v * 2", "lambda v: ops.sum(v, axis=-1)", "lambda v: ops.expand_dims(v, -1)", "lambda v: (v, v + 1)", "lambda v: {'a': v}",
       "lambda v: ops.reshape(v, (-1,))", "lambda v: ops.mean(v)", "ops.square", "lambda v: ops.cast(v, 'int32')", "lambda v: v[0]"]


def mapped(name):
    def call(random):
        shape = sizes(random, random.choice([1, 2, 3]))
        xs = random.choice(["x", "x", "x", "(x, x)", "{'a': x}"])
        of = random.choice(ROW) if xs == "x" else "lambda v: v[0] + v[1]" if xs[0] == "(" else "lambda v: v['a']"
        return [f"x = {operand(random, shape, 0.7)}", f"y = ops.{name}({of}, {xs})"]
    return call


def scan(random):
    shape = sizes(random, random.choice([1, 2]))
    of = random.choice(["lambda c, v: (c + v, c)", "lambda c, v: (c + v, c * v)", "lambda c, v: (c, v)", "lambda c, v: (c, ops.sum(v))"])
    more = random.choice(["", "", ", reverse=True", ", unroll=2"])
    return [f"x = {operand(random, shape, 0.8, 'float32')}", f"carry = ops.zeros({shape[1:]})", f"y = ops.scan({of}, carry, x{more})",
            "last = y[0]", "each = y[1]"]


def associative_scan(random):
    shape = sizes(random, random.choice([1, 2, 3]))
    of = random.choice(["lambda a, b: a + b", "ops.maximum", "lambda a, b: a * b"])
    more = random.choice(["", ", axis=0", ", axis=-1", ", axis=1", ", reverse=True"])
    return [f"x = {operand(random, shape, 0.8)}", f"y = ops.associative_scan({of}, x{more})"]


def cond(random):
    shape = sizes(random, random.choice([1, 2]))
    predicate = random.choice(["True", "False", "ops.sum(x) > 0", "ops.array(True)", "ops.any(x > 0)", "1 > 2"])
    first, second = (random.choice(["x", "x * 2", "x + 1", "ops.zeros_like(x)", "(x, x)", "ops.sum(x)", "ops.cast(x, 'int32')"]) for _ in "ab")
    return [f"x = {operand(random, shape, 0.7)}", f"y = ops.cond({predicate}, lambda: {first}, lambda: {second if random.random() < 0.5 else first})"]


def switch(random):
    shape = sizes(random, random.choice([1, 2]))
    index = odd(random, ["0", "1", "2", "ops.array(1)"], ["-1", "5"])
    return [f"x = {operand(random, shape, 0.7)}", f"y = ops.switch({index}, [lambda v: v + 1, lambda v: v * 2, lambda v: -v], x)"]


def while_loop(random):
    shape = sizes(random, random.choice([1, 2]))
    variables = random.choice(["(0, x)", "[ops.array(0), x]", "(ops.array(0), x)"])
    body = random.choice(["(i + 1, v * 2)", "(i + 1, v + 1)", "[i + 1, v]"])
    return [f"x = {operand(random, shape, 0.8, 'float32')}", f"y = ops.while_loop(lambda i, v: i < 3, lambda i, v: {body}, {variables})", "z = y[1]"]


def fori_loop(random):
    shape = sizes(random, random.choice([1, 2]))
    body = random.choice(["v + 1", "v * 2", "ops.square(v)", "v + ops.cast(i, v.dtype)"])
    return [f"x = {operand(random, shape, 0.8, 'float32')}", f"y = ops.fori_loop(0, 3, lambda i, v: {body}, x)"]


EINSUM = [("ij,jk->ik", 2), ("bij,bjk->bik", 2), ("ij->ji", 1), ("ij->i", 1), ("ij->", 1), ("ii->i", 1), ("...ij,...jk->...ik", 2), ("bhqd,bhkd->bhqk", 2),
          ("ij,ij->ij", 2), ("i,j->ij", 2), ("ij,jk", 2), ("bij,jk->bik", 2), ("ij , jk -> ik", 2), ("bn,bnd->bd", 2), ("ijk->kji", 1), ("ij,jk,kl->il", 3),
          ("ij,jk->il", 2), ("ij,jk-ik", 2), ("abc,cd->abd", 2), ("...i,ij->...j", 2)]


def einsum(random):
    subscripts, count = random.choice(EINSUM)
    size = {letter: random.choice([1, 2, 3, 4, 5]) for letter in "abcdefghijklmnopqrstuvwxyz"}
    lines, symbols = [], random.random() < 0.4
    for place, term in enumerate(subscripts.split("-")[0].replace(" ", "").split(",")):
        shape = [2] * (2 if random.random() < 0.3 else 1) if "..." in term else []
        shape += [size[letter] if random.random() > 0.05 else random.choice([2, 3]) for letter in term if letter != "."]
        if random.random() < 0.04:
            shape = shape[1:]
        lines.append(f"x{place} = {operand(random, shape or [2], 0.2 if symbols else 1)}")
    return [*lines, f"y = ops.einsum('{subscripts}', {', '.join(f'x{place}' for place in range(count))})"]


PATTERNS = [("b c -> c b", 2, ""), ("b c -> (b c)", 2, ""), ("b (h d) -> b h d", 2, ", h=2"), ("b h w c -> b (h w) c", 4, ""), ("b (h w) c -> b h w c", 3, ", h=2"),
            ("b (h w) c -> b h w c", 3, ", w=3"), ("b h w c -> b c h w", 4, ""), ("(b n) d -> b n d", 2, ", n=2"), ("b c -> b c 1", 2, ""), ("b c d -> b d", 3, ""),
            ("b (h p) (w q) c -> b (h w) (p q c)", 4, ", p=2, q=2"), ("b c->c b", 2, ""), ("b t (h d) -> b h t d", 3, ", h=2"), ("b c", 2, "")]


def rearrange(random):
    pattern, rank, more = random.choice(PATTERNS)
    shape = [random.choice([2, 4, 6, 6, 12, 3]) for _ in range(rank if random.random() > 0.06 else rank - 1)]
    return [f"x = {operand(random, shape, 0.6)}", f"y = ops.rearrange(x, '{pattern}'{more})"]


def ctc_loss(random):
    batch, steps, labels, classes = (random.choice([2, 3]), random.choice([8, 10]), random.choice([3, 4]), random.choice([5, 6]))
    lengths = odd(random, [f"({batch},)"], [f"({batch + 1},)", f"({batch}, 1)"])
    return [f"target = {concrete(random, (batch, labels), 'int32')}", f"output = {concrete(random, (odd(random, [batch], [batch + 1]), steps, classes))}",
            f"a = np.full({lengths}, {labels}, dtype='int32')", f"b = np.full({lengths}, {steps}, dtype='int32')", "y = ops.ctc_loss(target, output, a, b)"]


def ctc_decode(random):
    batch, steps, classes = random.choice([2, 3]), random.choice([8, 10]), random.choice([5, 6])
    more = random.choice(["", ", strategy='beam_search'", ", strategy='beam_search', top_paths=2", ", strategy='greedy'", ", merge_repeated=False", ", mask_index=0"])
    return [f"x = {operand(random, (batch, steps, classes), 0.7, 'float32')}", f"n = np.full(({batch},), {steps}, dtype='int32')",
            f"y = ops.ctc_decode(x, n{more})", "labels = y[0]", "scores = y[1]"]


def unstacked(random):
    shape = sizes(random, random.choice([2, 3]))
    return [f"x = {operand(random, shape)}", f"y = ops.{random.choice(['shape(x)[1]', 'saturate_cast(x, chr(105) + chr(110) + chr(116) + chr(56))', 'custom_gradient(lambda v: (v * 2, lambda up: up))(x)', 'stop_gradient(x)', 'convert_to_numpy(x)'])}",
            "z = ops.reshape(x, (ops.shape(x)[0], -1))"]


CALLS = {"map": mapped("map"), "vectorized_map": mapped("vectorized_map"), "scan": scan, "associative_scan": associative_scan, "cond": cond, "switch": switch,
         "while_loop": while_loop, "fori_loop": fori_loop, "einsum": einsum, "rearrange": rearrange, "ctc_loss": ctc_loss, "ctc_decode": ctc_decode,
         "others": unstacked}
