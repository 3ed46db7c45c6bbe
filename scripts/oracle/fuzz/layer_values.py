"""What layers are made with: values of their own parameters, and of those that every layer has."""
from values import arguments, odd, parameters, shape_text

OWN = {
    "Dropout": {"noise_shape": lambda r, n: odd(r, ["None", "(None, 1)"], ["(2, 3)", "3"])},
    "AlphaDropout": {"noise_shape": lambda r, n: odd(r, ["None", "(None, 1)"], ["(2, 3)", "3"])},
    "Embedding": {"input_dim": lambda r, n: odd(r, ["10", "5"], ["0", "-1", "None"]), "output_dim": lambda r, n: odd(r, ["4", "8"], ["0", "-1", "2.5"]),
                  "mask_zero": lambda r, n: r.choice(["True", "False"]),
                  "weights": lambda r, n: odd(r, ["None"], ["np.ones((10, 4))", "[np.ones((10, 4))]", "np.ones((3, 4))"])},
    "Reshape": {"target_shape": lambda r, n: odd(r, ["(-1,)", "(2, -1)", "(-1, 3)", "(4, 6)", "(8, 3)", "(2, 2, -1)", "(24,)", "[4, -1]"], ["(-1, -1)", "5", "(0,)", "()", "(None, 2)", "(2.0, -1)"])},
    "Permute": {"dims": lambda r, n: odd(r, [shape_text(r.sample(range(1, n), n - 1))], ["(0, 1)", "(1,)", "(2, 1)", "(1, 1)", "2"], 0.3)},
    "RepeatVector": {"n": lambda r, n: odd(r, ["1", "3"], ["0", "-1", "2.5", "None", "'2'"])},
    "GroupNormalization": {"groups": lambda r, n: odd(r, ["1", "2", "3", "-1"], ["5", "32", "0", "2.0"])},
    "EinsumDense": {"equation": lambda r, n: odd(r, ["'ab,bc->ac'", "'abc,cd->abd'", "'...x,xy->...y'", "'abc,cde->abde'", "'abc,cd->adb'", "'ab...,bc->ac...'", "'abc,bd->adc'", "'abcd,cde->abe'"], ["'ab,bc->a'", "'ab'", "'ab,bc->ad'", "'abc, cd -> abd'"]),
                    "output_shape": lambda r, n: odd(r, ["4", "(None, 4)", "(None, 2, 3)", "(5, 2)", "[None, 4]"], ["(4, 4)", "0", "None", "'4'", "2.5"]),
                    "bias_axes": lambda r, n: odd(r, ["None", "'c'", "'d'", "'y'", "'de'", "'bd'"], ["'z'", "'a'", "''", "3"])},
    "MultiHeadAttention": {"num_heads": lambda r, n: odd(r, ["1", "2", "4"], ["0", "-1", "2.0", "None"]), "key_dim": lambda r, n: odd(r, ["2", "4"], ["0", "-1", "2.5"]),
                           "value_dim": lambda r, n: odd(r, ["None", "3"], ["0"]), "output_shape": lambda r, n: odd(r, ["None", "5", "(2, 3)", "[4]"], ["0", "'4'"]),
                           "attention_axes": lambda r, n: odd(r, ["None", "1", "(1,)", "(1, 2)", "2", "-2"], ["(0,)", "5", "'a'", "-1"])},
    "GroupQueryAttention": {"head_dim": lambda r, n: odd(r, ["2", "4"], ["0", "2.5"]), "num_query_heads": lambda r, n: odd(r, ["2", "4"], ["3", "0"]),
                            "num_key_value_heads": lambda r, n: odd(r, ["1", "2"], ["3", "0"])},
    "ActivityRegularization": {"l1": lambda r, n: odd(r, ["0.1", "0"], ["'a'", "None"]), "l2": lambda r, n: "0.01"},
    "ReversibleEmbedding": {"input_dim": lambda r, n: odd(r, ["10"], ["0", "2.5"]), "output_dim": lambda r, n: odd(r, ["4"], ["0", "None"]), "tie_weights": lambda r, n: r.choice(["True", "False"]),
                            "mask_zero": lambda r, n: r.choice(["True", "False"]), "logit_soft_cap": lambda r, n: odd(r, ["None", "30.0"], ["0", "'a'"]),
                            "reverse_dtype": lambda r, n: odd(r, ["None", "'float32'", "'float16'"], ["'foo'"])},
    "Masking": {"mask_value": lambda r, n: odd(r, ["0.0", "-1", "0"], ["'a'", "None"])},
    "Softmax": {"axis": lambda r, n: odd(r, ["-1", "1", "(1, -1)", "0"], ["5", "None", "(0, 9)", "'a'", "1.5"])},
    "PReLU": {"shared_axes": lambda r, n: odd(r, ["None", "[1]", "[1, 2]", "(1,)"], ["[0]", "1", "[5]", "[-1]", "'a'"])},
    "ReLU": {"max_value": lambda r, n: odd(r, ["None", "6", "6.0"], ["-1.0", "'a'"]), "negative_slope": lambda r, n: odd(r, ["0.1", "0"], ["-0.1", "None", "'a'"]),
             "threshold": lambda r, n: odd(r, ["0.5", "0"], ["-1", "None"])},
    "LeakyReLU": {"negative_slope": lambda r, n: odd(r, ["0.1", "0.3"], ["-0.1", "None", "'a'"])},
    "ELU": {"alpha": lambda r, n: odd(r, ["1.0", "0.5"], ["'a'"])},
    "BatchNormalization": {"renorm": lambda r, n: odd(r, ["False"], ["True"], 0.4), "renorm_clipping": lambda r, n: odd(r, ["None"], ["{'rmax': 3}", "{'foo': 1}"]),
                           "momentum": lambda r, n: odd(r, ["0.9", "0.99"], ["'a'"]), "synchronized": lambda r, n: "False"},
    "Activation": {"activation": lambda r, n: odd(r, ["'relu'", "'softmax'", "'gelu'", "'glu'", "'hard_silu'", "keras.activations.tanh", "keras.activations.softplus", "ops.abs", "lambda v: v * 2", "'elu'", "'log_softmax'"], ["'foo'", "3", "lambda v: v[:, :1]", "None"])},
}

# Parameters of many layers. Those before the underscore end a name, as in `kernel_initializer`.
INITIALIZERS = ["'zeros'", "'ones'", "'glorot_uniform'", "'he_normal'", "keras.initializers.Constant(0.5)", "keras.initializers.RandomNormal(stddev=0.1)", "'HeUniform'", "None"]
REGULARIZERS = ["'l2'", "'l1'", "None", "keras.regularizers.L1(0.1)", "keras.regularizers.L2(1e-4)", "'L1L2'"]
CONSTRAINTS = ["'non_neg'", "None", "keras.constraints.MaxNorm(2)", "'unit_norm'", "'MaxNorm'"]
DTYPES = ["'float32'", "None", "'float16'", "'float64'", "'mixed_float16'", "'bfloat16'", "'mixed_bfloat16'", "np.float16", "keras.DTypePolicy('mixed_float16')", "keras.DTypePolicy('float64')"]

ENDINGS = {
    "_initializer": lambda r, n: odd(r, INITIALIZERS, ["'foo'", "3", "'relu'"], 0.05),
    "_regularizer": lambda r, n: odd(r, REGULARIZERS, ["'foo'", "3", "0.01", "'l1_l2'"], 0.05),
    "_constraint": lambda r, n: odd(r, CONSTRAINTS, ["'foo'", "3"], 0.05),
}
MANY = {
    "center": lambda r, n: r.choice(["True", "False"]),
    "scale": lambda r, n: r.choice(["True", "False"]),
    "use_gate": lambda r, n: r.choice(["True", "False"]),
    "lora_rank": lambda r, n: odd(r, ["2", "1", "None"], ["0", "-1", "2.5", "'a'"], 0.2),
    "lora_alpha": lambda r, n: "4",
    "stddev": lambda r, n: odd(r, ["0.5", "0.1", "0"], ["1.5", "-0.1", "1", "'a'", "None"]),
    "dropout": lambda r, n: odd(r, ["0.0", "0.3"], ["1.5", "'a'", "-0.1"]),
    "use_scale": lambda r, n: r.choice(["True", "False"]),
    "score_mode": lambda r, n: odd(r, ["'dot'", "'concat'"], ["'foo'", "None"]),
    "flash_attention": lambda r, n: odd(r, ["None", "False"], ["True"]),
    "sliding_window": lambda r, n: odd(r, ["None"], ["2", "0", "1.5"], 0.3),
    "seed": lambda r, n: odd(r, ["None", "1", "keras.random.SeedGenerator(3)"], ["'a'", "1.5"]),
    "name": lambda r, n: odd(r, ["'a'", "None", "'my_layer'"], ["3", "'a/b'"], 0.08),
    "dtype": lambda r, n: odd(r, DTYPES, ["'foo'", "'int32'", "'bool'", "3"]),
}

# What `Layer.__init__` takes, with how often it is given.
BASE = [
    (0.12, "dtype", MANY["dtype"]),
    (0.06, "name", MANY["name"]),
    (0.05, "trainable", lambda r, n: odd(r, ["True", "False"], ["'yes'", "1", "None"], 0.1)),
    (0.03, "activity_regularizer", lambda r, n: odd(r, REGULARIZERS, ["'foo'", "3"], 0.1)),
    (0.02, "autocast", lambda r, n: r.choice(["True", "False"])),
    (0.01, "input_shape", lambda r, n: odd(r, ["(3,)", "(4, 4)"], ["3", "None"])),
    (0.01, "foo", lambda r, n: "1"),
]


def constructor(random, subject, of, rank, own=()):
    """The arguments of a layer's constructor."""
    names = [name for name, _ in parameters(of)]
    endings = {name: value for name in names for ending, value in ENDINGS.items() if name.endswith(ending)}
    given = arguments(random, of, rank, {**MANY, **endings, **OWN.get(subject, {}), **dict(own)}, random.choice([0.05, 0.25, 0.5]))
    base = [f"{name}={value(random, rank)}" for share, name, value in BASE if random.random() < share and name not in names]
    return ", ".join([*([given] if given else []), *base])
