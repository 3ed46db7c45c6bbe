"""Losses of PyTorch, as modules and as functions, on scores and targets."""
from values import odd, pick
from torch_values import HEAD, changed, made, options, sizes

import torch  # noqa: F401  once, before the forks

FUNCTIONS = {"CrossEntropyLoss": "cross_entropy", "NLLLoss": "nll_loss", "BCELoss": "binary_cross_entropy", "BCEWithLogitsLoss": "binary_cross_entropy_with_logits", "MSELoss": "mse_loss",
             "L1Loss": "l1_loss", "SmoothL1Loss": "smooth_l1_loss", "HuberLoss": "huber_loss", "KLDivLoss": "kl_div", "PoissonNLLLoss": "poisson_nll_loss",
             "HingeEmbeddingLoss": "hinge_embedding_loss", "SoftMarginLoss": "soft_margin_loss", "MultiLabelSoftMarginLoss": "multilabel_soft_margin_loss",
             "MultiMarginLoss": "multi_margin_loss", "MultiLabelMarginLoss": "multilabel_margin_loss"}
THREE = {"MarginRankingLoss": "margin_ranking_loss", "CosineEmbeddingLoss": "cosine_embedding_loss", "TripletMarginLoss": "triplet_margin_loss", "GaussianNLLLoss": "gaussian_nll_loss"}
CLASSES = {"CrossEntropyLoss", "NLLLoss", "MultiMarginLoss"}


def subjects():
    return sorted([*FUNCTIONS, *THREE]) + ["CrossEntropyLoss"] * 6 + ["BCEWithLogitsLoss", "MSELoss", "NLLLoss", "BCELoss"] * 2


def labels(random, scores):
    """Ids of classes, probabilities, or what people take for them."""
    axis = 1 if len(scores) > 1 else 0
    ids = tuple(size for place, size in enumerate(scores) if place != axis)
    high = scores[axis] if scores else 2
    ranged = lambda shape: f"torch.randint(0, {high}, {shape if len(shape) != 1 else f'({shape[0]},)'})"
    return pick(random, (8, ranged(ids)), (2, made(random, scores, "float32")), (1, ranged(scores)), (1, ranged((*ids, 1))), (1, ranged(ids) + ".float()"), (2, ranged(changed(random, ids, 0.8))),
                (1, ranged(ids) + ".int()"), (1, made(random, changed(random, scores, 0.8), "float32")))


def program(random, subject):
    scores = sizes(random, random.choice([1, 2, 2, 2, 3, 4] if subject in CLASSES else [0, 1, 2, 2, 3]))
    lines = [f"scores = {made(random, scores, pick(random, (20, 'float32'), (1, 'float64'), (1, 'int64')))}"]
    if subject in CLASSES:
        lines.append(f"labels = {labels(random, scores)}")
    else:
        shape = pick(random, (5, scores), (2, changed(random, scores, 0.9)), (1, (*scores, 1)), (1, scores[:-1]))
        lines.append(f"labels = {made(random, shape, pick(random, (6, 'float32'), (1, 'int64'), (1, 'float64')))}")
    given = ["scores", "labels"]
    if subject in THREE:
        shape = pick(random, (4, scores), (2, scores[:-1]), (2, changed(random, scores, 0.8)))
        lines.append(f"third = {made(random, shape)}")
        given.append("third")
    more = options(random, 0.3, reduction=["'none'", "'sum'", "'mean'", odd(random, ["'mean'"], ["'foo'"])])
    if subject in ("CrossEntropyLoss", "NLLLoss"):
        size = scores[1] if len(scores) > 1 else scores[0]
        more += options(random, 0.15, weight=[f"torch.ones({odd(random, [size], [size + 1], 0.3)})"], ignore_index=["-100", "0"])
        more += options(random, 0.1, label_smoothing=["0.1"]) if subject == "CrossEntropyLoss" else []
    if subject == "BCEWithLogitsLoss":
        more += options(random, 0.2, pos_weight=[f"torch.ones({scores[-1] if scores else 1})", "torch.tensor(2.0)", "torch.ones(3)"])
    if random.random() < 0.6:
        lines += [f"criterion = nn.{subject}({', '.join(more)})", f"loss = criterion({', '.join(given)})"]
    else:
        lines.append(f"loss = F.{(FUNCTIONS | THREE)[subject]}({', '.join([*given, *more])})")
    return HEAD + "\n".join(lines) + "\n"
