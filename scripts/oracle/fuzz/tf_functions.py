"""Functions of `tensorflow` and of its modules, on eager tensors, arrays, lists and numbers, and in a `tf.function` that knows only some sizes."""
import inspect
import tensorflow as tf
from tf_values import HEAD, arguments, image, operand
from numpy_values import matching, parameters
from values import other, pick, sizes

MODULES = {"tf": tf, "math": tf.math, "linalg": tf.linalg, "nn": tf.nn, "image": tf.image, "signal": tf.signal, "random": tf.random}

# They take functions, print, read files, set how TensorFlow behaves, need several devices, or give what is no tensor.
LEFT_OUT = set("""py_function numpy_function custom_gradient function map_fn scan foldl foldr vectorized_map while_loop cond case switch_case print load_library load_op_library
device name_scope init_scope grad_pass_through stop_gradient_ recompute_grad get_logger executing_eagerly inside_function timestamp control_dependencies variable_creator_scope
is_symbolic_tensor get_static_value guarantee_const_ no_gradient make_ndarray make_tensor_proto import_graph_def register_tensor_conversion_function type_spec_from_value
no_op Assert assert_equal_ foldr string_split as_string hessians gradients einsum set_seed get_global_generator set_global_generator create_rng_state group tuple all_candidate_sampler
LinearOperator collapse_repeated ctc_beam_search_decoder ctc_greedy_decoder ctc_loss ctc_unique_labels nce_loss sampled_softmax_loss fixed_unigram_candidate_sampler
learned_unigram_candidate_sampler log_uniform_candidate_sampler uniform_candidate_sampler embedding_lookup_sparse safe_embedding_lookup_sparse sparse_to_dense
isotonic_regression fractional_max_pool fractional_avg_pool conv_transpose erosion2d dilation2d with_space_to_batch decode_image decode_jpeg decode_png decode_gif decode_bmp
decode_and_crop_jpeg encode_jpeg encode_png extract_jpeg_shape is_jpeg adjust_jpeg_quality random_jpeg_quality stateless_random_jpeg_quality sample_distorted_bounding_box
stateless_sample_distorted_bounding_box draw_bounding_boxes generate_bounding_box_proposals parallel_stack scale_regularization_loss compute_average_loss compute_accuracy""".split())

FIRST = set("x a value values input tensor input_tensor images image logits labels params features input_ signal signals matrix data diagonal condition boolean_mask indices arr inputs t tensor_in".split())
SEQUENCES = {"concat", "stack", "add_n", "accumulate_n", "meshgrid"}
PRODUCTS = {"matmul", "matvec", "tensordot", "solve", "lstsq", "triangular_solve", "cholesky_solve"}
SEVERAL = {"split", "unstack", "meshgrid", "unique", "unique_with_counts", "top_k", "moments", "svd", "eigh", "qr", "slogdet", "lu", "image_gradients", "sobel_edges", "eig", "weighted_moments",
           "dynamic_partition", "max_pool_with_argmax", "normalize"}


def subjects():
    return sorted(f"{module}_{name}" for module, owner in MODULES.items() for name in dir(owner) if is_subject(getattr(owner, name, None), name))


def is_subject(of, name):
    return callable(of) and inspect.isroutine(of) and not name.startswith(("_", "assert_", "experimental")) and name not in LEFT_OUT


def program(random, subject):
    module, name = subject.split("_", 1)
    shape, where = shape_for(random, module, name), "tf" if module == "tf" else f"tf.{module}"
    makes = image if module == "image" else operand
    second = lambda: operand(random, matching(random, shape) if name in PRODUCTS else other(random, shape))
    lines, call, traced = [f"x = {makes(random, shape)}"], None, random.random() < 0.2
    given = parameters(getattr(MODULES[module], name))
    if name in SEQUENCES:
        lines.append(f"y = {operand(random, other(random, shape))}")
        start, given = [random.choice(["[x, y]", "(x, x, y)", "[x]"])] if name != "meshgrid" else ["x", "y"], given[1:] if name != "meshgrid" else []
    elif given and given[0][0] in FIRST:
        start, given = ["x"], given[1:]
    else:
        start = []
    call = f"{where}.{name}({', '.join([*start, *arguments(random, name, given, len(shape), second)])})"
    if traced and start == ["x"]:
        spec = ", ".join(random.choice(["None", str(size)]) for size in shape)
        lines += [f"@tf.function(input_signature=[tf.TensorSpec([{spec}], tf.as_dtype(getattr(x, 'dtype', tf.float32)))])", "def run(x):", f"    return {call}", "z = run(x)"]
    else:
        lines.append(f"z = {call}")
    if name in SEVERAL:
        lines += ["first = z[0]", "last = z[-1]"]
    elif random.random() < 0.15:
        lines.append(random.choice(["w = z + 1", "w = tf.reduce_sum(z)", "w = tf.reshape(z, [-1])", "w = z.numpy()", "w = z[0]", "w = tf.cast(z, tf.float32)"]))
    return HEAD + "\n".join(lines) + "\n"


def shape_for(random, module, name):
    if module == "image":
        return (*((random.choice([1, 2]),) if random.random() < 0.6 else ()), *random.choice([(8, 8), (6, 10), (5, 7)]), pick(random, (6, 3), (2, 1), (1, 4)))
    if module == "nn" and ("conv" in name or "pool" in name):
        return sizes(random, 3 if name.endswith("1d") else 5 if name.endswith("3d") else 4)
    shape = sizes(random, random.choice([1, 2, 2, 2, 3, 3, 4]) if module != "linalg" else random.choice([2, 2, 3, 1]))
    if module == "linalg" and len(shape) > 1 and random.random() < 0.6:
        shape = (*shape[:-1], shape[-2])
    return shape if random.random() > 0.04 else random.choice([(), (0,), (0, 3)])
